import { useState } from 'preact/hooks';
import { DoneBar } from '../parts/done-bar';
import { WordsUseChoice } from '../parts/words-use';
import { WriteBox } from '../parts/write-box';
import type { Table, View } from '../protocol/types.generated';
import { readAloud } from '../shell/read-aloud';
import { t } from '../text/text';
import { KeepALine } from '../views/keep-a-line';
import { MyTurn } from '../views/my-turn';
import { ReadOut } from '../views/read-out';
import { TheirTurn, type TheirTurnProps } from '../views/their-turn';
import type { RoundNeeds } from './needs';
import { privateBox } from './private-page';
import {
  before,
  having,
  peopleIn,
  personCalled,
  questionsOf,
  tableOf,
  turnOf,
  typedTurn,
} from './seen';
import { hasClock } from './shown-clock';
import { TurnAfterAll } from './turn-after-all';
import { pageOf } from './typed-pages';
import { wayOf } from './ways';
import { useWordsUse } from './words-use';
import { useWriting } from './writing';

/** Have your say: my turn, the moment after it, or somebody else's. */
export function HaveYourSayPage(needs: RoundNeeds) {
  const { store, view } = needs;
  const me = store.me.value;
  const table = tableOf(view, me);
  const [kept, setKept] = useState(true);
  const [did, setDid] = useState<Did | null>(null);
  if (table === undefined || me === null) return null;
  const turn = turnOf(table, me);
  const mine = having(table)?.who === me;
  const leave = (how: Did) => {
    const kind = how === 'passed' ? 'pass_turn' : 'come_back_to_me';
    store.send({ kind, body: { table: table.id } });
    setDid(how);
  };
  return (
    <>
      {did === 'later' && !mine && (
        <DoneBar words={t('minute-said')} onUndo={null} onGone={() => setDid(null)} />
      )}
      {did === 'passed' && turn?.state === 'passed' && (
        <DoneBar
          words={t('passed-said')}
          hint={t('passed-undo')}
          onUndo={() => {
            store.send({ kind: 'ask_for_turn', body: { table: table.id } });
            setDid(null);
          }}
          onGone={() => setDid(null)}
        />
      )}
      {!mine && <TurnAfterAll {...needs} table={table} />}
      {mine && <MyTurnPart {...needs} leave={leave} onFinished={() => setKept(false)} />}
      {!mine && !kept && turn?.state === 'had' && (
        <KeepALinePart {...needs} onDone={() => setKept(true)} />
      )}
      {!mine && (kept || turn?.state !== 'had') && <TheirTurnPart {...needs} leave={leave} />}
    </>
  );
}

/** Passed for now, or asked to come back to me: nobody is told why. */
type Did = 'passed' | 'later';

interface Leaving {
  leave: (how: Did) => void;
}

function MyTurnPart(needs: RoundNeeds & Leaving & { onFinished: () => void }) {
  const { store, view, clocks } = needs;
  const [types, setTypes] = useState(false);
  const me = personCalled(view, store.me.value);
  const table = tableOf(view, store.me.value);
  if (me === null || table === undefined) return null;
  const notes = store.drafts.read(privateBox);
  const typed = typedTurn(view, turnOf(table, me.id));
  const way = wayOf(store.card.value);
  const writesFirst = way === 'type_turns' || way === 'read_for_me';
  const read = () => readAloud(wordsToRead(needs, typed ?? notes));
  const box = <TypeMyTurn key={view.step} {...needs} table={table.id} first={typed ?? notes} />;
  return (
    <>
      <MyTurn
        session={view.title}
        me={me}
        people={peopleIn(view, store.here.value)}
        questions={questionsOf(view)}
        clock={clocks.show(view, table.id, store.levels.value, store.now.value)}
        clockHidden={needs.hidesClock}
        notes={notes}
        typedShown={typed !== null}
        onFinished={() => {
          store.send({ kind: 'finish_turn', body: { table: table.id, who: me.id } });
          needs.onFinished();
        }}
        onMoreTime={() => store.send({ kind: 'add_time', body: { scope: table.id, seconds: 60 } })}
        onHideClock={needs.hideClock}
        onPass={() => needs.leave('passed')}
        onComeBack={() => needs.leave('later')}
        onReadForMe={way === 'read_for_me' ? null : read}
        onShowTyped={writesFirst ? null : () => setTypes(true)}
        first={
          writesFirst && (
            <>
              {way === 'read_for_me' && (
                <ReadOut
                  shown={typed !== null}
                  empty={wordsToRead(needs, typed ?? notes).trim() === ''}
                  onDevice={read}
                />
              )}
              {box}
            </>
          )
        }
      />
      {!writesFirst && (types || typed !== null) && box}
    </>
  );
}

/** Each round has its own: what was typed in one is not what somebody wants to say in the next. */
function typedBox({ step }: View): string {
  return `typed_turn.${step}`;
}

/** What stands in the box comes before what was there when it opened. */
function wordsToRead({ store, view }: RoundNeeds, first: string): string {
  return store.drafts.read(typedBox(view)) || first;
}

/** Words that everybody sees while it is my turn; sent again, they replace what stood there. */
function TypeMyTurn({ store, view, table, first }: RoundNeeds & { table: string; first: string }) {
  const writing = useWriting(store, typedBox(view));
  const use = useWordsUse(store, view);
  const [touched, setTouched] = useState(false);
  const text = touched ? writing.draft : writing.draft || first;
  const send = (event: Event) => {
    event.preventDefault();
    if (text.trim() === '') return;
    writing.onDraft(text);
    setTouched(true);
    store.send({ kind: 'type_turn', body: { table, text: text.trim(), use: use.use } });
  };
  return (
    <form class="panel" onSubmit={send}>
      <WriteBox
        label={t('my-turn-type')}
        whoSees={t('my-turn-type-hint')}
        text={text}
        state={writing.state}
        onText={(typed) => {
          setTouched(true);
          writing.onDraft(typed);
        }}
      />
      <WordsUseChoice name="turn" {...use} />
      <button type="submit" class="button">
        {t('my-turn-type-send')}
      </button>
    </form>
  );
}

function KeepALinePart({ store, view, onDone }: RoundNeeds & { onDone: () => void }) {
  const table = tableOf(view, store.me.value);
  const use = useWordsUse(store, view);
  return (
    <KeepALine
      use={use}
      session={view.title}
      suggestion={firstLine(
        typedTurn(view, turnOf(table, store.me.value)) ?? store.drafts.read(privateBox),
      )}
      onKeep={(line) => {
        const text = line.trim();
        if (text !== '' && table !== undefined) {
          store.send({ kind: 'keep_line', body: { table: table.id, text, use: use.use } });
        }
        onDone();
      }}
      onSkip={onDone}
    />
  );
}

function firstLine(text: string): string {
  return (text.trim().split('\n')[0] ?? '').slice(0, 300);
}

function myTurnIs(table: Table, me: string | null): TheirTurnProps['mine'] {
  const state = turnOf(table, me)?.state;
  return state === 'had' || state === 'passed' ? state : 'none';
}

function TheirTurnPart(needs: RoundNeeds & Leaving) {
  const { store, view, clocks, aside } = needs;
  const table = tableOf(view, store.me.value);
  if (table === undefined) return null;
  const turn = having(table);
  const typed = typedTurn(view, turn);
  const queue = before(table, store.me.value);
  const clock = clocks.show(view, table.id, store.levels.value, store.now.value);
  const shows = hasClock(view, table.id) || store.levels.value[table.id] !== undefined;
  return (
    <TheirTurn
      session={view.title}
      people={peopleIn(view, store.here.value)}
      havingTurn={personCalled(view, turn?.who ?? null)}
      questions={questionsOf(view)}
      clock={shows ? clock : { state: 'private' }}
      mine={myTurnIs(table, store.me.value)}
      before={queue === null ? null : queue.flatMap((who) => personCalled(view, who) ?? [])}
      typed={typed === null ? null : pageOf(typed, store.now.value)}
      notes={store.drafts.read(privateBox)}
      onNeedMinute={() => needs.leave('later')}
      onPass={() => needs.leave('passed')}
      onWantTurn={() => store.send({ kind: 'ask_for_turn', body: { table: table.id } })}
      onChat={needs.chats ? () => aside('chat') : null}
      onCarPark={() => aside('car_park')}
    />
  );
}
