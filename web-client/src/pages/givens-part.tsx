import { useState } from 'preact/hooks';
import { Choices } from '../parts/choices';
import { Fold } from '../parts/fold';
import { Problem } from '../parts/problem';
import { SureButton } from '../parts/sure-button';
import { WriteBox } from '../parts/write-box';
import type { Given } from '../protocol/types.generated';
import { isHost } from '../session/look-ups';
import { t } from '../text/text';
import { ChangeLine } from '../views/change-line';
import { FollowUpGiven } from '../views/follow-up-given';
import { Givens, type ShownGiven } from '../views/givens';
import { promiseDays } from './car-park-desk';
import { useKeptWords } from './kept-words';
import type { PageNeeds } from './needs';
import { refusalWords } from './refusal-words';
import { dateIn, dateWords } from './seen';
import { useSends } from './sends';

type Needs = Pick<PageNeeds, 'store' | 'view'>;

const givenLettersMax = 300;

/** Beside the words explained: what can't change, and what we'll find out. */
export function GivensPart({ store, view }: Needs) {
  const today = dateIn(0, store.now.value);
  const of = (list: Given['list']) =>
    view.givens.filter((given) => given.list === list).map((given) => shown(given, today));
  const host = isHost(view, store.me.value);
  return (
    <Givens
      cannotChange={of('cannot_change')}
      findOut={of('find_out')}
      below={({ id }) => host && <LookAfter key={id} store={store} view={view} id={id} />}
    >
      {view.status !== 'closed' && <Add store={store} view={view} host={host} />}
    </Givens>
  );
}

/** Those that are late say so. Pure. */
export function shown(given: Given, today: string): ShownGiven {
  const { id, text, owner, due, how, answer } = given;
  return {
    id,
    text,
    owner: owner === '' ? null : owner,
    due: due === '' ? null : dateWords(due),
    late: answer === '' && due !== '' && due < today,
    how,
    answer,
  };
}

/** A host's own: other words, who finds it out, what was found out, and off the list. */
function LookAfter({ store, view, id }: Needs & { id: string }) {
  const writing = useKeptWords(store, `given.${id}`);
  const sends = useSends(store);
  const given = view.givens.find((one) => one.id === id);
  if (given === undefined) return null;
  // Naming what I saw keeps two hosts from writing over each other.
  const seen = { if: given.revision };
  const refusal = sends.refused === null ? null : refusalWords(sends.refused);
  const { owner, due, how, answer } = given;
  return (
    <>
      {given.list === 'find_out' && (
        <FollowUpGiven
          about={given.text}
          owner={owner || store.card.value?.name || t('the-host-answers')}
          due={due || dateIn(promiseDays, store.now.value)}
          how={how}
          answer={answer}
          sending={sends.sending}
          refusal={refusal}
          onFollowUp={(by, when, hears) =>
            void sends.send({
              kind: 'follow_up_given',
              body: { id, owner: by, due: when, how: hears },
              ...seen,
            })
          }
          onAnswer={(words) =>
            void sends.send({ kind: 'answer_given', body: { id, answer: words }, ...seen })
          }
        />
      )}
      {given.list === 'cannot_change' && refusal !== null && <Problem words={refusal} />}
      <ChangeLine
        {...writing}
        text={given.text}
        label={t('given-change')}
        whoSees={t('agree-hint')}
        lettersMax={givenLettersMax}
        onChange={() =>
          writing.send({ kind: 'edit_given', body: { id, text: writing.draft.trim() }, ...seen })
        }
      />
      <div class="buttons">
        <SureButton
          words={t('agree-take-away')}
          sure={t('agree-take-away-sure')}
          about={given.text.slice(0, 40)}
          onSure={() => void sends.send({ kind: 'remove_given', body: { id } })}
        />
      </div>
    </>
  );
}

/** Anybody asks; a host also says what can't change. */
function Add({ store, host }: Needs & { host: boolean }) {
  const writing = useKeptWords(store, 'given');
  const [list, setList] = useState<Given['list']>('find_out');
  const add = (event: Event) => {
    event.preventDefault();
    const text = writing.draft.trim();
    if (text !== '') void writing.send({ kind: 'add_given', body: { list, text } });
  };
  return (
    <Fold words={t(host ? 'given-add' : 'given-ask')} open={writing.draft !== ''}>
      <form class="stack" onSubmit={add}>
        {writing.refusal !== null && <Problem words={writing.refusal} />}
        {host && (
          <Choices
            name="given-list"
            legend={t('given-which')}
            chosen={list}
            onChoose={setList}
            options={(['find_out', 'cannot_change'] as const).map((value) => ({
              value,
              label: t(value === 'find_out' ? 'given-find_out' : 'given-cannot_change'),
            }))}
          />
        )}
        <WriteBox
          label={t(list === 'find_out' ? 'given-question' : 'given-fact')}
          whoSees={t('given-sees')}
          text={writing.draft}
          state={writing.state}
          rows={2}
          lettersMax={givenLettersMax}
          onText={writing.onDraft}
        />
        <button type="submit" class="button">
          {t('agree-send')}
        </button>
      </form>
    </Fold>
  );
}
