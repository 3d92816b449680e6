import type { Participant, View } from '../protocol/types.generated';
import { changed, withoutKey } from './lists';
import { findParticipant } from './look-ups';
import type { Effects } from './told';

type PeopleKinds =
  | 'participant_joined'
  | 'participant_changed'
  | 'participant_left'
  | 'participant_returned'
  | 'participant_removed'
  | 'turn_length_chosen'
  | 'group_told'
  | 'knocked'
  | 'knock_answered';

export const peopleEffects: Effects<PeopleKinds> = {
  participant_joined: (view, { participant }) =>
    findParticipant(view, participant.id) === undefined
      ? { ...view, participants: [...view.participants, participant] }
      : withCard(view, participant),
  participant_changed: (view, { participant }) => withCard(view, participant),
  participant_left: (view, { who }) => readNoLonger(withPresence(view, who, 'left'), who),
  // Whoever left before their turn finds their place in their table's order kept.
  participant_returned: (view, { who }) => ({
    ...withPresence(view, who, 'in'),
    tables: changed(
      view.tables,
      ({ id }) => id === findParticipant(view, who)?.table,
      (table) => ({
        ...table,
        turns: changed(
          table.turns,
          (turn) => turn.who === who && turn.state === 'gone',
          (turn) => ({ ...turn, state: 'waiting' }),
        ),
      }),
    ),
  }),
  participant_removed: (view, { who }) => readNoLonger(withPresence(view, who, 'removed'), who),
  turn_length_chosen: (view, { choice }) => ({
    ...view,
    choices: { ...view.choices, [choice.who]: choice },
  }),
  group_told: (view, { who, group }) => ({
    ...view,
    groups: group === '' ? withoutKey(view.groups, who) : { ...view.groups, [who]: group },
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
  // Whoever goes needs no host to come to them any more.
  const calls = presence === 'in' ? view.calls : view.calls.filter((call) => call.who !== who);
  return { ...view, participants, calls };
}

function readNoLonger(view: View, who: string): View {
  return {
    ...view,
    reader: view.reader === who ? null : view.reader,
    reader_asked: view.reader_asked === who ? null : view.reader_asked,
  };
}
