import type { Participant, View } from '../protocol/types.generated';
import { changed } from './lists';
import { findParticipant } from './look-ups';
import type { Effects } from './told';

type PeopleKinds =
  | 'participant_joined'
  | 'participant_changed'
  | 'participant_left'
  | 'participant_returned'
  | 'participant_removed'
  | 'turn_length_chosen'
  | 'knocked'
  | 'knock_answered';

export const peopleEffects: Effects<PeopleKinds> = {
  participant_joined: (view, { participant }) =>
    findParticipant(view, participant.id) === undefined
      ? { ...view, participants: [...view.participants, participant] }
      : withCard(view, participant),
  participant_changed: (view, { participant }) => withCard(view, participant),
  participant_left: (view, { who }) => withPresence(view, who, 'left'),
  // Whoever left before their turn finds their place in the order kept.
  participant_returned: (view, { who }) => ({
    ...withPresence(view, who, 'in'),
    tables: view.tables.map((table) => ({
      ...table,
      turns: table.turns.map((turn) =>
        turn.who === who && turn.state === 'gone' ? { ...turn, state: 'waiting' } : turn,
      ),
    })),
  }),
  participant_removed: (view, { who }) => withPresence(view, who, 'removed'),
  turn_length_chosen: (view, { choice }) => ({
    ...view,
    choices: { ...view.choices, [choice.who]: choice },
  }),
  knocked: (view, { knock }) =>
    view.door.some(({ who }) => who === knock.who)
      ? view
      : { ...view, door: [...view.door, knock] },
  knock_answered: (view, event) => ({
    ...view,
    door: view.door.filter(({ who }) => who !== event.who),
  }),
};

function withCard(view: View, participant: Participant): View {
  const participants = changed(
    view.participants,
    (one) => one.id === participant.id,
    () => participant,
  );
  return { ...view, participants };
}

function withPresence(view: View, who: string, presence: Participant['presence']): View {
  const participants = changed(
    view.participants,
    (one) => one.id === who,
    (one) => ({ ...one, presence }),
  );
  return { ...view, participants };
}
