import { useEffect, useState } from 'preact/hooks';
import { Choices } from '../parts/choices';
import { Tick } from '../parts/tick';
import { languages, t } from '../text/text';
import { changeSettings, type Settings, settings } from './settings';
import { buzz, canBuzz, ring } from './signals';

/** Changes apply at once. Labels never flip: a switch says what it is, not what it would do. */
export function SettingsPanel() {
  const now = settings.value;
  return (
    <section id="settings" class="panel opens" aria-labelledby="settings-title" tabIndex={-1}>
      <h2 id="settings-title">{t('settings-title')}</h2>
      <div class="stack settings-list">
        {row('textSize', t('settings-text'), now, [
          [18, t('settings-text-18')],
          [22, t('settings-text-22')],
          [28, t('settings-text-28')],
        ])}
        {row('theme', t('settings-theme'), now, [
          ['system', t('settings-theme-system')],
          ['light', t('settings-theme-light')],
          ['dark', t('settings-theme-dark')],
          ['plain', t('settings-theme-plain')],
        ])}
        {row('clock', t('settings-clock'), now, [
          ['numbers', t('settings-clock-numbers')],
          ['words', t('settings-clock-words')],
          ['picture', t('settings-clock-picture')],
          ['none', t('settings-clock-none')],
        ])}
        {row('tellTime', t('settings-tell'), now, [
          ['often', t('settings-tell-often')],
          ['twice', t('settings-tell-twice')],
          ['end', t('settings-tell-end')],
          ['never', t('settings-tell-never')],
        ])}
        {row('speak', t('settings-speak'), now, [
          ['all', t('settings-speak-all')],
          ['mine', t('settings-speak-mine')],
          ['urgent', t('settings-speak-urgent')],
        ])}
        {row('captionsSize', t('settings-captions'), now, [
          [22, t('settings-text-18')],
          [28, t('settings-text-22')],
          [36, t('settings-text-28')],
        ])}
        <Signals now={now} />
        {row(
          'language',
          t('settings-language'),
          now,
          languages.map((language) => [language.id, language.name] as const),
        )}
      </div>
      <a class="button" href="#main">
        {t('close-panel')}
      </a>
    </section>
  );
}

function row<Name extends keyof Settings>(
  name: Name,
  legend: string,
  now: Settings,
  options: readonly (readonly [Settings[Name] & (string | number), string])[],
) {
  return (
    <Choices
      name={`settings-${name}`}
      legend={legend}
      across
      chosen={now[name] as Settings[Name] & (string | number)}
      options={options.map(([value, label]) => ({ value, label }))}
      onChoose={(value) => changeSettings({ [name]: value })}
    />
  );
}

/** Switched on, each gives a taste of itself. Buzz is offered only where the device has one. */
function Signals({ now }: { now: Settings }) {
  // The page that stands before the script offers it; whether there is one shows only here.
  const [mayBuzz, setMayBuzz] = useState(true);
  useEffect(() => setMayBuzz(canBuzz()), []);
  return (
    <fieldset>
      <legend>{t('settings-signals')}</legend>
      <div class="choices across">
        <Tick
          ticked={now.sound}
          onTick={(sound) => {
            changeSettings({ sound });
            if (sound) ring('begins');
          }}
        >
          {t('settings-sound')}
        </Tick>
        {mayBuzz && (
          <Tick
            ticked={now.buzz}
            onTick={(wanted) => {
              changeSettings({ buzz: wanted });
              if (wanted) buzz('begins');
            }}
          >
            {t('settings-buzz')}
          </Tick>
        )}
      </div>
    </fieldset>
  );
}
