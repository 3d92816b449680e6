import { useId, useState } from 'preact/hooks';
import type { SendState } from '../domain';
import { Problem } from '../parts/problem';
import { TextField } from '../parts/text-field';
import { WriteBox } from '../parts/write-box';
import { t } from '../text/text';

interface Props {
  /** What it is about, for those who hear one button at a time. */
  about: string;
  /** As they stand when this is opened. */
  owner: string;
  /** ISO. */
  due: string;
  how: string;
  sending: boolean;
  onFollowUp: (owner: string, due: string, how: string) => void;
  draft: string;
  state: SendState;
  onDraft: (answer: string) => void;
  onAnswer: () => void;
  onBack: () => void;
}

const answerLettersMax = 500;

/** For a host: who finds it out and by when, or what was found out. */
export function FollowUpGiven(props: Props) {
  const { sending, draft } = props;
  const id = useId();
  const [owner, setOwner] = useState(props.owner);
  const [due, setDue] = useState(props.due);
  const [how, setHow] = useState(props.how);
  const [missing, setMissing] = useState(false);
  const take = (event: Event) => {
    event.preventDefault();
    const incomplete = owner.trim() === '' || due === '';
    setMissing(incomplete);
    if (!incomplete && !sending) props.onFollowUp(owner.trim(), due, how.trim());
  };
  const say = (event: Event) => {
    event.preventDefault();
    if (draft.trim() !== '') props.onAnswer();
  };
  const ears = <span class="for-ears">: {props.about.slice(0, 40)}</span>;
  return (
    <>
      <form class="stack" onSubmit={take} noValidate>
        <div class="side-by-side">
          <TextField
            id={`${id}-owner`}
            label={t('given-who')}
            maxLength={120}
            value={owner}
            onValue={setOwner}
          />
          <TextField
            id={`${id}-due`}
            type="date"
            label={t('review-next')}
            value={due}
            onValue={setDue}
          />
        </div>
        <TextField
          id={`${id}-how`}
          label={t('review-words-looking')}
          maxLength={300}
          value={how}
          onValue={setHow}
        />
        {missing && <Problem words={t('review-missing')} />}
        <div class="buttons">
          <button type="submit" class="button" aria-disabled={sending ? 'true' : undefined}>
            {sending ? t('saving') : t('given-take-on')}
            {ears}
          </button>
        </div>
      </form>
      <form class="stack" onSubmit={say}>
        <WriteBox
          label={t('given-what')}
          whoSees={t('given-what-hint')}
          text={draft}
          state={props.state}
          rows={3}
          lettersMax={answerLettersMax}
          onText={props.onDraft}
        />
        <div class="buttons">
          <button type="submit" class="button">
            {t('given-say')}
            {ears}
          </button>
          <button type="button" class="button" onClick={props.onBack}>
            {t('review-back')}
            {ears}
          </button>
        </div>
      </form>
    </>
  );
}
