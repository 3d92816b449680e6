import { useState } from 'preact/hooks';
import { Choices } from '../parts/choices';
import { Fold } from '../parts/fold';
import { Problem } from '../parts/problem';
import { WriteBox } from '../parts/write-box';
import type { Given } from '../protocol/types.generated';
import { isHost } from '../session/look-ups';
import { headingShown } from '../shell/heading';
import { useLostFocus } from '../shell/lost-focus';
import { t } from '../text/text';
import { Givens, type ShownGiven } from '../views/givens';
import { DraftsLeft } from './draft-left';
import { useKeptWords } from './kept-words';
import { givenLettersMax, LookAfterGiven } from './look-after-given';
import type { PageNeeds } from './needs';
import { dateIn, dateWords } from './seen';

type Needs = Pick<PageNeeds, 'store' | 'view'>;

/** Beside the words explained: what can't change, and what we'll find out. */
export function GivensPart({ store, view }: Needs) {
  const today = dateIn(0, store.now.value);
  const of = (list: Given['list']) =>
    view.givens.filter((given) => given.list === list).map((given) => shown(given, today));
  const host = isHost(view, store.me.value);
  const press = useLostFocus(headingShown, [view.givens.length]);
  return (
    <Givens
      cannotChange={of('cannot_change')}
      findOut={of('find_out')}
      below={({ id }) =>
        host && <LookAfterGiven key={id} store={store} view={view} id={id} onTakeAway={press} />
      }
    >
      {view.status !== 'closed' && <Add store={store} view={view} host={host} />}
    </Givens>
  );
}

/** What was written about a line that is gone, or in a box that takes nothing any more. */
export function GivensLeft({ store, view }: Needs) {
  const lines = isHost(view, store.me.value)
    ? view.givens.flatMap(({ id }) => [`given.${id}`, `given_answer.${id}`])
    : [];
  const open = view.status === 'closed' ? lines : ['given', ...lines];
  const why = t(view.status === 'closed' ? 'words-left' : 'line-taken-away');
  return <DraftsLeft store={store} begin="given" open={open} why={why} />;
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
