import { Choices } from '../parts/choices';
import { languages, t } from '../text/text';
import { changeSettings, type Settings, settings } from './settings';

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
        {row('captions', t('settings-captions'), now, [
          ['normal', t('settings-captions-normal')],
          ['big', t('settings-captions-big')],
        ])}
        <fieldset>
          <legend>{t('settings-signals')}</legend>
          <div class="choices across">
            {toggle('sound', t('settings-sound'), now)}
            {toggle('buzz', t('settings-buzz'), now)}
          </div>
        </fieldset>
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

function toggle(name: 'sound' | 'buzz', label: string, now: Settings) {
  return (
    <label class="choice">
      <input
        type="checkbox"
        checked={now[name]}
        onChange={(event) => changeSettings({ [name]: event.currentTarget.checked })}
      />
      {label}
    </label>
  );
}
