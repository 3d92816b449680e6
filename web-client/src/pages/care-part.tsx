import type { WordsUse } from '../domain';
import { sharesNotes } from '../plans/plan-parts';
import type { Command } from '../protocol/messages';
import type { Participant as Card, View } from '../protocol/types.generated';
import { stepAt } from '../session/block';
import { findParticipant } from '../session/look-ups';
import type { Store } from '../store';
import { type CaredFor, CarePanel, type CarePanelProps } from '../views/care-panel';
import type { PageNeeds } from './needs';
import { refusalWords } from './refusal-words';
import { SeatAsks } from './seat-asks';
import { runsTable, seatsInCareMax, seatsOf, seatsToTakeOver } from './seats';
import { peopleIn, personCalled, tableOf, turnOf } from './seen';
import { useSends } from './sends';
import { keptUntil } from './words-use';
import { lastTyped } from './writing';

type Needs = Pick<PageNeeds, 'store' | 'view' | 'api' | 'device'>;

/** For whoever looks after somebody without a phone, or could: nobody else sees any of it. */
export function CarePart(needs: Needs) {
  const { store, view } = needs;
  const sends = useSends(store);
  const me = store.me.value;
  const here = store.here.value;
  const table = findParticipant(view, me)?.table ?? '';
  const seats = seatsOf(view, me);
  const person = ({ id }: Card) => personCalled(view, id) ?? [];
  return (
    <CarePanel
      seats={seats.flatMap((seat) => caredFor(store, view, seat) ?? [])}
      alone={seatsToTakeOver(view, me, here).flatMap(person)}
      everyone={peopleIn(view, here)}
      mayAdd={runsTable(view, me, table) && seats.length < seatsInCareMax}
      refusal={sends.refused === null ? null : refusalWords(sends.refused)}
      onAdd={(name) => void sends.sendAtOnce({ kind: 'add_seat', body: { table, name } })}
      onTake={(who) => void sends.send({ kind: 'care_for_seat', body: { who } })}
      onDo={(who, what) => void sends.send(actOf(view, who, what))}
      onDraft={(who, text) => {
        lastTyped.at = performance.now();
        store.drafts.write(boxFor(who), text);
      }}
      keptUntil={keptUntil(view)}
      onWords={(who, text, use) => {
        // Straight to the outbox, which keeps them: nothing else that is under way may be in their way.
        store.send(wordsOf(view, who, { text, use }));
        store.drafts.write(boxFor(who), '');
      }}
      onRename={(who, name) => void sends.send({ kind: 'rename_seat', body: { who, name } })}
      asks={(id, who) => <SeatAsks {...needs} id={id} who={who} />}
      onGone={(who) => void sends.send({ kind: 'remove_seat', body: { who } })}
    />
  );
}

const boxFor = (who: string) => `care.${who}`;

function caredFor(store: Store, view: View, { id, table }: Card): CaredFor | null {
  const person = personCalled(view, id);
  const kind = stepAt(view, tableOf(view, id))?.kind;
  const state = turnOf(tableOf(view, id), id)?.state;
  const inTurns = kind === 'have_your_say' && view.tables.some((one) => one.id === table);
  const turn = inTurns && state !== undefined && state !== 'gone' ? state : 'none';
  const mayType = turn === 'having' || sharesNotes(kind);
  const draft = store.drafts.read(boxFor(id));
  return person === null ? null : { person, turn, inTurns, mayType, draft };
}

const kinds = {
  pass: 'pass_turn',
  come_back: 'come_back_to_me',
  'ask-turn': 'ask_for_turn',
  finish: 'finish_turn',
} as const;

function actOf(view: View, who: string, what: Parameters<CarePanelProps['onDo']>[1]): Command {
  const table = tableOf(view, who)?.id ?? '';
  return { kind: kinds[what], body: { table, who } };
}

/** In their turn their words are on every screen; after the turns they are a note like others. */
function wordsOf(view: View, who: string, said: { text: string; use: WordsUse }): Command {
  const table = tableOf(view, who);
  const kind = stepAt(view, table)?.kind === 'have_your_say' ? 'type_turn' : 'add_note';
  return { kind, body: { table: table?.id ?? '', ...said, who } };
}
