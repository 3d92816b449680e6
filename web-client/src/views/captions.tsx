import type { ComponentChildren, Ref } from 'preact';
import type { ShownCaption } from '../domain';
import { CaptionLines } from '../parts/caption-lines';
import { Choices } from '../parts/choices';
import { Tick } from '../parts/tick';
import { Beneath } from '../shell/beneath';
import { languageName } from '../text/language-name';
import { t } from '../text/text';

export interface CaptionsProps {
  /** Asked for on this device. */
  on: boolean;
  /** All that are held, in the chosen language. */
  lines: readonly ShownCaption[];
  /** Who makes the newest of them; null until one came. */
  source: 'captioner' | 'note_taker' | null;
  kept: boolean;
  /** What there is to choose from, and what is chosen. */
  languages: readonly string[];
  language: string;
  aloud: boolean;
  /** Of the letters. */
  size: number;
  button?: Ref<HTMLButtonElement>;
  onPress: () => void;
  onLanguage: (language: string) => void;
  onAloud: (aloud: boolean) => void;
  /** For our note-taker: where they type. */
  children?: ComponentChildren;
}

/** Captions when somebody asks for them: what to choose in the page, the words beneath it. */
export function Captions(props: CaptionsProps) {
  const { on, languages } = props;
  return (
    <div class="stack">
      <button
        type="button"
        class="button"
        aria-pressed={on}
        ref={props.button ?? null}
        onClick={props.onPress}
      >
        {t('captions')}
      </button>
      {on && languages.length > 1 && (
        <Choices
          name="captions-language"
          legend={t('captions-language')}
          across
          chosen={props.language}
          onChoose={props.onLanguage}
          options={languages.map((value) => ({ value, label: languageName(value) }))}
        />
      )}
      {on && (
        <Tick ticked={props.aloud} onTick={props.onAloud}>
          {t('captions-aloud')}
          <span class="hint">{t('captions-aloud-hint')}</span>
        </Tick>
      )}
      {props.children}
      {on && (
        <Beneath size={props.size}>
          <CaptionsStrip {...props} />
        </Beneath>
      )}
    </div>
  );
}

/** What scrolls is within reach of the keys. */
const withinReach = (name: string) => ({ role: 'group', tabIndex: 0, 'aria-label': name }) as const;

/** The newest lines; those before can be scrolled back to, also with the keys. */
function CaptionsStrip({ lines, source, kept }: CaptionsProps) {
  return (
    <section class="captions-bar" aria-label={t('captions')}>
      <p class="captions-from">
        {source !== null && `${t(`captions-source-${source}`)} `}
        {kept ? t('captions-kept') : t('captions-not-kept')}
      </p>
      <div class="captions-words" {...withinReach(t('captions-lines'))}>
        {lines.length === 0 ? <p>{t('captions-none')}</p> : <CaptionLines lines={lines} />}
      </div>
    </section>
  );
}
