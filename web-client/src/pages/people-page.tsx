import type { NeedBefore, NeedTold } from '../api';
import { NeedsBefore } from '../parts/needs-before';
import type { Participant as Card, View } from '../protocol/types.generated';
import { stepAt } from '../session/block';
import { findParticipant } from '../session/look-ups';
import { tableName } from '../text/table-name';
import { whoName } from '../text/who';
import { HostPeople } from '../views/host-people';
import { CarePart } from './care-part';
import type { DeskNeeds } from './needs';
import { refusalWords } from './refusal-words';
import { having, peopleIn, personCalled, tableOf } from './seen';
import { useSends } from './sends';
import { tableToFind } from './tables';
import { wayOf } from './ways';
import { mayBeAsked } from './who-may-help';

interface Props extends DeskNeeds {
  /** What people told the hosts alone. */
  needs: readonly NeedTold[];
  /** The same by the invitation, of people who may not be here yet. */
  before: readonly NeedBefore[];
}

export function PeoplePage({ needs, before, ...all }: Props) {
  const { store, view, show } = all;
  const sends = useSends(store);
  const me = store.me.value;
  const people = peopleIn(view, store.here.value).map((person) => {
    const card = findParticipant(view, person.id);
    const table = tableOf(view, person.id);
    const inTurns = stepAt(view, table)?.kind === 'have_your_say';
    const waits = table?.turns.some(({ who, state }) => who === person.id && state === 'waiting');
    const taskOf = (doing?: string | null, asked?: string | null) =>
      doing === person.id ? 'yes' : asked === person.id ? 'asked' : 'no';
    return {
      person,
      role: card?.role ?? 'participant',
      table: tableWordsOf(view, person.id),
      way: wayOf(card),
      keeper: taskOf(table?.keeper, table?.keeper_asked),
      noteTaker: taskOf(table?.note_taker, table?.note_taker_asked),
      mayBeAsked: table !== undefined && mayBeAsked(view, table).some(({ id }) => id === person.id),
      mayStart: inTurns && waits === true && having(table) === undefined,
      isMe: person.id === me,
      caredBy: carerName(view, card),
      need: needs.find(({ who }) => who === person.id)?.text ?? null,
    } as const;
  });
  const tableIdOf = (who: string) => tableOf(view, who)?.id ?? '';
  return (
    <HostPeople
      session={view.title}
      people={people}
      refusal={sends.refused === null ? null : refusalWords(sends.refused)}
      onRename={(who, name) =>
        void sends.send({
          kind: isSeat(view, who) ? 'rename_seat' : 'rename_participant',
          body: { who, name },
        })
      }
      onCohost={(who, cohost) =>
        void sends.send({
          kind: 'give_role',
          body: { who, role: cohost ? 'cohost' : 'participant' },
        })
      }
      onAskKeeper={(who) =>
        void sends.send({ kind: 'ask_keeper', body: { table: tableIdOf(who), who } })
      }
      onAskNoteTaker={(who) =>
        void sends.send({ kind: 'ask_note_taker', body: { table: tableIdOf(who), who } })
      }
      onStart={(who) =>
        void sends.send({ kind: 'start_turn', body: { table: tableIdOf(who), who, anyway: true } })
      }
      onRemove={(who) =>
        void sends.send({
          kind: isSeat(view, who) ? 'remove_seat' : 'remove_participant',
          body: { who },
        })
      }
      onAddSeat={(who) =>
        void sends.send({
          kind: 'add_seat',
          body: { table: tableIdOf(who), name: '', who_cares: who },
        })
      }
      onBack={() => show('desk')}
    >
      <NeedsBefore needs={before} />
      <CarePart {...all} />
    </HostPeople>
  );
}

function tableWordsOf(view: View, who: string): string | null {
  const table = tableToFind(view, who);
  return table === undefined ? null : tableName(table);
}

function isSeat(view: View, who: string): boolean {
  return findParticipant(view, who)?.cared_by != null;
}

/** A tablet is known by its mug, like anybody else. */
function carerName(view: View, card: Card | undefined): string | null {
  const carer = personCalled(view, card?.cared_by ?? null);
  return carer === null ? null : whoName(carer, []);
}
