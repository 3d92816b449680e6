import { useRef, useState } from 'preact/hooks';
import { isBlank } from '../blank';
import type { WordsUse } from '../domain';
import { Choices } from '../parts/choices';
import { EmptyTable } from '../parts/note-wall';
import { Problem } from '../parts/problem';
import { SureButton } from '../parts/sure-button';
import { TextField } from '../parts/text-field';
import { WriteBox } from '../parts/write-box';
import { t } from '../text/text';

export interface OwnWord {
  id: string;
  text: string;
  use: WordsUse;
  /** What is said in the chat can be taken out, and not changed. */
  mayChange: boolean;
  /** Of somebody without a phone, their name; null: mine. */
  whose: string | null;
  /** What was chosen is not with the server yet. */
  isWaiting: boolean;
}

export interface OwnWordsProps {
  words: readonly OwnWord[];
  /** A date in words. */
  keptUntil: string;
  refusal: string | null;
  /** "That's right" was pressed. */
  isRight: boolean;
  /** My own link, once it is made; copied or to be copied by hand. */
  link: { url: string; copied: boolean } | null;
  onUse: (id: string, use: WordsUse) => void;
  /** Whether they are kept: else they stay in their box. */
  onChange: (id: string, text: string) => Promise<boolean>;
  onTakeOut: (id: string) => void;
  onRight: () => void;
  /** Null where one's own link led here. */
  onCopyLink: (() => void) | null;
}

/** Everything I wrote with my name: kept as it stands, unless I say otherwise. */
export function OwnWords(props: OwnWordsProps) {
  const { words, keptUntil, refusal } = props;
  return (
    <section class="stack" aria-label={t('own-words')}>
      {words.length === 0 && <EmptyTable words={t('ended-no-words')} />}
      {words.some(({ mayChange }) => !mayChange) && <p class="hint">{t('own-words-chat')}</p>}
      <ul class="plain stack">
        {words.map((own) => (
          <li class="panel flat" key={own.id}>
            <OneOfThem {...props} own={own} />
          </li>
        ))}
      </ul>
      {refusal !== null && <Problem words={refusal} />}
      {words.length > 0 && <p class="hint">{t('ended-until', { date: keptUntil })}</p>}
      {words.length > 0 && <Right {...props} />}
      {props.onCopyLink !== null && <OwnLink {...props} onCopyLink={props.onCopyLink} />}
    </section>
  );
}

const uses = ['no', 'no_name', 'with_name'] as const;

function OneOfThem({ own, onUse, onChange, onTakeOut }: OwnWordsProps & { own: OwnWord }) {
  const [text, setText] = useState<string | null>(null);
  const change = useRef<HTMLButtonElement>(null);
  const start = own.text.slice(0, 40);
  const leave = () => {
    setText(null);
    requestAnimationFrame(() => change.current?.focus());
  };
  const save = (event: Event) => {
    event.preventDefault();
    if (text === null || isBlank(text)) return;
    void onChange(own.id, text.trim()).then((isKept) => isKept && leave());
  };
  if (text !== null) {
    return (
      <form class="stack" onSubmit={save}>
        <WriteBox
          label={t('own-words-change-label')}
          whoSees={t('own-words-change-hint')}
          text={text}
          state="draft"
          lettersMax={1000}
          onText={setText}
        />
        <div class="buttons">
          <button type="submit" class="button main">
            {t('own-words-change-save')}
          </button>
          <button type="button" class="button" onClick={leave}>
            {t('own-words-change-leave')}
          </button>
        </div>
      </form>
    );
  }
  return (
    <>
      {own.whose !== null && <p class="strong">{own.whose}</p>}
      <p class="note-words" dir="auto">
        {own.text}
      </p>
      <Choices
        name={`use-${own.id}`}
        legend={t('words-use')}
        chosen={own.use === 'unsaid' ? 'no' : own.use}
        onChoose={(use) => onUse(own.id, use)}
        options={uses.map((value) => ({ value, label: t(`own-words-${value}`) }))}
      />
      <p class={own.isWaiting ? 'on-its-way' : ''} role="status">
        {own.isWaiting ? t('not-sent') : ''}
      </p>
      <div class="buttons">
        {own.mayChange && (
          <button type="button" class="button" ref={change} onClick={() => setText(own.text)}>
            {t('own-words-change')}
            <span class="for-ears">: {start}</span>
          </button>
        )}
        <SureButton
          words={t('words-take-out')}
          sure={t('words-take-out-sure')}
          about={start}
          onSure={() => onTakeOut(own.id)}
        />
      </div>
    </>
  );
}

function Right({ isRight, onRight }: OwnWordsProps) {
  return (
    <>
      <button type="button" class="button main" onClick={onRight}>
        {t('own-words-right')}
      </button>
      <p class={isRight ? 'sent' : ''} role="status">
        {isRight ? t('own-words-thanks') : ''}
      </p>
    </>
  );
}

function OwnLink({ link, onCopyLink }: Pick<OwnWordsProps, 'link'> & { onCopyLink: () => void }) {
  return (
    <div class="stack">
      <p class="hint">{t('own-link-hint')}</p>
      <button type="button" class="button" onClick={onCopyLink}>
        {t('own-link-copy')}
      </button>
      <p class="sent" role="status">
        {link?.copied === true ? t('own-link-copied') : ''}
      </p>
      {link !== null && !link.copied && (
        <TextField id="own-link" label={t('own-link-label')} value={link.url} onValue={() => {}} />
      )}
    </div>
  );
}
