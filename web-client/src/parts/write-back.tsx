import type { SendState } from '../domain';
import { t } from '../text/text';
import { Problem } from './problem';
import { WriteBox } from './write-box';

export interface WriteBackProps {
  /** The note, for those who hear one button at a time. */
  about: string;
  /** What was written back before. */
  replies: readonly string[];
  draft: string;
  state: SendState;
  refusal: string | null;
  onDraft: (text: string) => void;
  onSend: () => void;
}

const lettersMax = 400;

/** An answer to whoever wrote a note with no name. Who they are stays unknown. */
export function WriteBack(props: WriteBackProps) {
  const send = (event: Event) => {
    event.preventDefault();
    if (props.draft.trim() !== '') props.onSend();
  };
  return (
    <form class="stack" onSubmit={send}>
      <RepliesTo replies={props.replies} />
      {props.refusal !== null && <Problem words={props.refusal} />}
      <WriteBox
        label={t('write-back-label')}
        whoSees={t('write-back-sees')}
        text={props.draft}
        state={props.state}
        rows={3}
        lettersMax={lettersMax}
        onText={props.onDraft}
      />
      <button type="submit" class="button">
        {t('write-back-send')}
        <span class="for-ears">: {props.about}</span>
      </button>
    </form>
  );
}

export function RepliesTo({ replies }: { replies: readonly string[] }) {
  if (replies.length === 0) return null;
  return (
    <div>
      <p class="strong">{t('write-back-written')}</p>
      <ul class="plain stack">
        {replies.map((reply, nth) => (
          <li class="note-words" dir="auto" key={nth}>
            {reply}
          </li>
        ))}
      </ul>
    </div>
  );
}
