import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { ParkItem } from '../domain';
import { Choices } from '../parts/choices';
import { Problem } from '../parts/problem';
import { SureButton } from '../parts/sure-button';
import { RepliesTo } from '../parts/write-back';
import { Heading } from '../shell/heading';
import { t } from '../text/text';
import { Bay } from './car-park';

interface FoundProps {
  item: ParkItem | null;
  replies: readonly string[];
  /** A report may have it. */
  isUsed: boolean;
  /** A date in words; or empty. */
  keptUntil: string;
}

export interface FindNoteProps {
  typed: string;
  looking: boolean;
  wrong: string | null;
  plainHttp: boolean;
  /** Null until one was found; its item where it was parked. */
  found: FoundProps | null;
  onTyped: (typed: string) => void;
  onFind: () => void;
  onUse: (isUsed: boolean) => void;
  /** On its way out. */
  takingOut: boolean;
  /** The note was taken out just now. */
  isOut: boolean;
  onTakeOut: () => void;
  /** A way to the first page. */
  children?: ComponentChildren;
}

/** Whoever has the words finds the note and its answer, with no name and nothing to log in to. */
export function FindNote(props: FindNoteProps) {
  const { typed, looking, wrong, plainHttp, found, onTyped, onFind } = props;
  const find = (event: Event) => {
    event.preventDefault();
    if (!looking) onFind();
  };
  return (
    <>
      <Heading what={t('find-note-title')} />
      <p>{t('find-note-intro')}</p>
      {plainHttp && <p>{t('find-note-plain-http')}</p>}
      <form class="panel" onSubmit={find}>
        <div class="field">
          <label class="label" for="key-words">
            {t('find-note-label')}
          </label>
          <p class="hint" id="key-words-hint">
            {t('find-note-hint')}
          </p>
          <textarea
            id="key-words"
            class="box"
            rows={4}
            dir="ltr"
            autocomplete="off"
            autocapitalize="none"
            spellcheck={false}
            aria-describedby={wrong === null ? 'key-words-hint' : 'key-words-hint key-words-wrong'}
            aria-invalid={wrong === null ? undefined : 'true'}
            value={typed}
            onInput={(event) => onTyped(event.currentTarget.value)}
          />
        </div>
        {wrong !== null && <Problem id="key-words-wrong" words={wrong} />}
        <button type="submit" class="button main" aria-disabled={looking ? 'true' : undefined}>
          {looking ? t('find-note-looking') : t('find-note-action')}
        </button>
      </form>
      {props.isOut && <Out />}
      {found !== null && <Found {...props} {...found} />}
      {props.children}
    </>
  );
}

function Out() {
  const part = useRef<HTMLDivElement>(null);
  useEffect(() => part.current?.focus(), []);
  return (
    <div class="panel" role="status" tabIndex={-1} ref={part}>
      <p class="strong">{t('find-note-out')}</p>
      <p>{t('find-note-out-hint')}</p>
    </div>
  );
}

type FoundNeeds = FoundProps & Pick<FindNoteProps, 'onUse' | 'takingOut' | 'onTakeOut'>;

function Found({ item, replies, isUsed, keptUntil, onUse, ...out }: FoundNeeds) {
  const part = useRef<HTMLElement>(null);
  useEffect(() => part.current?.focus(), []);
  return (
    <section class="stack" aria-labelledby="found-note" tabIndex={-1} ref={part}>
      <h2 id="found-note">{t('find-note-found')}</h2>
      {item !== null && (
        <ul class="bays plain">
          <Bay item={item} />
        </ul>
      )}
      <RepliesTo replies={replies} />
      {replies.length === 0 && <p class="hint">{t('own-notes-no-reply')}</p>}
      <Choices
        name="note-use"
        legend={t('find-note-use')}
        hint={keptUntil === '' ? undefined : t('words-kept', { date: keptUntil })}
        chosen={isUsed ? 'yes' : 'no'}
        onChoose={(use) => onUse(use === 'yes')}
        options={(['no', 'yes'] as const).map((value) => ({
          value,
          label: t(`find-note-use-${value}`),
        }))}
      />
      <p class="hint">{t('find-note-take-out-hint')}</p>
      <div class="buttons">
        <SureButton
          words={t('find-note-take-out')}
          sure={t('find-note-take-out-sure')}
          about={t('find-note-found')}
          sending={out.takingOut}
          onSure={out.onTakeOut}
        />
      </div>
    </section>
  );
}
