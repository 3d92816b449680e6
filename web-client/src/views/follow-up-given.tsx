import { useId, useState } from 'preact/hooks';
import { Fold } from '../parts/fold';
import { Problem } from '../parts/problem';
import { TextField } from '../parts/text-field';
import { WordsBox } from '../parts/words-box';
import { t } from '../text/text';

interface Props {
  /** What it is about, for those who hear one button at a time. */
  about: string;
  owner: string;
  /** ISO. */
  due: string;
  how: string;
  answer: string;
  sending: boolean;
  refusal: string | null;
  onFollowUp: (owner: string, due: string, how: string) => void;
  onAnswer: (answer: string) => void;
}

/** For a host: who finds it out and by when, or what was found out. */
export function FollowUpGiven(props: Props) {
  const { about, sending, refusal } = props;
  const id = useId();
  const [owner, setOwner] = useState(props.owner);
  const [due, setDue] = useState(props.due);
  const [how, setHow] = useState(props.how);
  const [answer, setAnswer] = useState(props.answer);
  const [missing, setMissing] = useState(false);
  const take = (event: Event) => {
    event.preventDefault();
    const incomplete = owner.trim() === '' || due === '';
    setMissing(incomplete);
    if (!incomplete && !sending) props.onFollowUp(owner.trim(), due, how.trim());
  };
  const say = (event: Event) => {
    event.preventDefault();
    if (answer.trim() !== '' && !sending) props.onAnswer(answer.trim());
  };
  const ears = <span class="for-ears">: {about.slice(0, 40)}</span>;
  return (
    <Fold words={t('given-answer')}>
      {refusal !== null && <Problem words={refusal} />}
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
        <button type="submit" class="button" aria-disabled={sending ? 'true' : undefined}>
          {sending ? t('saving') : t('given-take-on')}
          {ears}
        </button>
      </form>
      <form class="stack" onSubmit={say}>
        <WordsBox
          id={`${id}-answer`}
          label={t('given-what')}
          hint={t('given-what-hint')}
          maxLength={500}
          rows={3}
          value={answer}
          onValue={setAnswer}
        />
        <button type="submit" class="button" aria-disabled={sending ? 'true' : undefined}>
          {sending ? t('saving') : t('given-say')}
          {ears}
        </button>
      </form>
    </Fold>
  );
}
