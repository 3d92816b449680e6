import { useEffect, useRef, useState } from 'preact/hooks';
import { Problem } from '../parts/problem';
import { SureButton } from '../parts/sure-button';
import { useLostFocus } from '../shell/lost-focus';
import { t } from '../text/text';
import { ChangeLine } from '../views/change-line';
import { FollowUpGiven } from '../views/follow-up-given';
import { promiseDays } from './car-park-desk';
import { useKeptWords } from './kept-words';
import type { PageNeeds } from './needs';
import { refusalWords } from './refusal-words';
import { dateIn } from './seen';
import { useSends } from './sends';

type Needs = Pick<PageNeeds, 'store' | 'view'> & { id: string };

export const givenLettersMax = 300;

/** A host's own: who finds it out, what was found out, other words, and off the list. */
export function LookAfterGiven({
  store,
  view,
  id,
  onTakeAway,
}: Needs & { onTakeAway: () => void }) {
  const given = view.givens.find((one) => one.id === id);
  const writing = useKeptWords(store, `given.${id}`, given?.revision);
  const sends = useSends(store);
  if (given === undefined) return null;
  const takeAway = () => {
    onTakeAway();
    void sends.send({ kind: 'remove_given', body: { id }, if: given.revision });
  };
  return (
    <>
      {given.list === 'find_out' && <FollowUp store={store} view={view} id={id} />}
      <ChangeLine
        {...writing}
        text={given.text}
        about={given.text}
        change={t('change-line')}
        save={t('change-line-send')}
        label={t('given-change')}
        whoSees={t('agree-hint')}
        lettersMax={givenLettersMax}
        onChange={() =>
          void writing.send({
            kind: 'edit_given',
            body: { id, text: writing.draft.trim() },
            if: writing.begunAt,
          })
        }
      />
      {sends.refused !== null && <Problem words={refusalWords(sends.refused)} />}
      <div class="buttons">
        <SureButton
          words={t('agree-take-away')}
          sure={t('agree-take-away-sure')}
          about={given.text.slice(0, 40)}
          sending={sends.sending}
          onSure={takeAway}
        />
      </div>
    </>
  );
}

/** Opened to answer what is read then: what is sent names that, so that two hosts write over nothing. */
function FollowUp({ store, view, id }: Needs) {
  const sends = useSends(store);
  const given = view.givens.find((one) => one.id === id);
  const shown = given?.revision ?? 0;
  const answering = useKeptWords(store, `given_answer.${id}`, shown);
  const [seen, setSeen] = useState<number | null>(answering.draft === '' ? null : shown);
  const part = useRef<HTMLDivElement>(null);
  const first = () => part.current?.querySelector<HTMLElement>('input, button') ?? null;
  const press = useLostFocus(first, [seen === null]);
  // Once another is shown, it may be saved over that.
  useEffect(() => {
    if (sends.refused?.code === 'stale') setSeen(shown);
  }, [sends.refused]);
  if (given === undefined) return null;
  const open = () => {
    press();
    if (answering.draft === '' && given.answer !== '') answering.onDraft(given.answer);
    setSeen(given.revision);
  };
  const close = () => {
    press();
    if (answering.draft === given.answer) answering.onDraft('');
    setSeen(null);
  };
  const followUp = async (owner: string, due: string, how: string) => {
    const body = { id, owner, due, how };
    if (await sends.send({ kind: 'follow_up_given', body, if: seen ?? shown })) close();
  };
  const answer = async () => {
    const body = { id, answer: answering.draft.trim() };
    if (await answering.send({ kind: 'answer_given', body, if: answering.begunAt })) close();
  };
  const refusal = sends.refused === null ? answering.refusal : refusalWords(sends.refused);
  return (
    <div class="stack" ref={part}>
      {refusal !== null && <Problem words={refusal} />}
      {seen === null ? (
        <div class="buttons">
          <button type="button" class="button quiet" onClick={open}>
            {t('given-answer')}
            <span class="for-ears">: {given.text.slice(0, 40)}</span>
          </button>
        </div>
      ) : (
        <FollowUpGiven
          {...answering}
          about={given.text}
          owner={given.owner || store.card.value?.name || t('the-host-answers')}
          due={given.due || dateIn(promiseDays, store.now.value)}
          how={given.how}
          sending={sends.sending}
          onFollowUp={(...said) => void followUp(...said)}
          onAnswer={() => void answer()}
          onBack={close}
        />
      )}
    </div>
  );
}
