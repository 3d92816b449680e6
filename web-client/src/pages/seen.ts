/** From what a device holds of its session to the plain shapes that views draw. Pure. */
import type { Drink, FollowUp, Note, ParkItem, Participant } from '../domain';
import type {
  Participant as Card,
  Note as HeldNote,
  ParkItem as HeldParkItem,
  Step,
  Table,
  Turn,
  View,
} from '../protocol/types.generated';
import { blockAround, openBlock } from '../session/block';
import {
  deviceOf,
  findParticipant,
  findStep,
  findTable,
  ownTable,
  standsUnder,
} from '../session/look-ups';
import { whoName } from '../text/who';

export function openStep(view: View): Step | undefined {
  return findStep(view, view.step);
}

/**
 * What all go on to: after the block, where one is open. A break comes once; after it the block or
 * the round goes on that was not over.
 */
export function stepAfter(view: View): Step | undefined {
  const block = openBlock(view);
  const last = block[block.length - 1]?.id ?? view.step;
  const at = view.plan.findIndex(({ id }) => id === last);
  const wasHad = ({ id, kind }: Step) => kind === 'break' && id in view.finished;
  const next = view.plan.slice(at + 1).find((step) => !wasHad(step));
  if (block.length > 0 || view.plan[at]?.kind !== 'break') return next;
  const left = blockLeft(view);
  if (left !== undefined) return left;
  if (!someoneWaits(view)) return next;
  const rounds = view.plan.filter(
    ({ id, kind }) => kind === 'have_your_say' && id in view.finished,
  );
  return rounds.pop() ?? next;
}

/** The block that all left for a break, by its first step; undefined where its tables were through. */
function blockLeft(view: View): Step | undefined {
  const done = view.plan.filter(({ id, kind }) => kind !== 'break' && id in view.finished);
  const block = blockAround(view.plan, done.pop()?.id ?? null);
  const last = block[block.length - 1];
  const isUnderWay = (table: Table) =>
    (block.find(({ id }) => id === table.step) ?? block[0]) !== last &&
    view.participants.some((one) => one.table === table.id && one.presence === 'in');
  return someoneWaits(view) || view.tables.some(isUnderWay) ? block[0] : undefined;
}

function someoneWaits(view: View): boolean {
  return view.tables.some(({ turns }) => turns.some(({ state }) => state === 'waiting'));
}

const onPhonesMs = 10 * 60_000;
const onTheWallMs = 2 * 60_000;

/** What the host said to all, while it is news; in a break for as long as the break is. */
export function lineFromHost(view: View, now: number, where: 'phone' | 'wall'): string | null {
  const { said } = view;
  if (said === null || view.status === 'closed') return null;
  const isNews = now - said.at < (where === 'wall' ? onTheWallMs : onPhonesMs);
  return isNews || openStep(view)?.kind === 'break' ? said.text : null;
}

/** A step without questions of its own asks what the whole session is about. */
export function questionsOf(view: View): string[] {
  const asked = openStep(view)?.questions ?? [];
  if (asked.length > 0) return asked;
  const first = view.plan.find(({ questions }) => questions.length > 0);
  return first?.questions ?? [view.title];
}

/** Their own; whoever has none sees the one circle, if it is one. */
export function tableOf(view: View, who: string | null): Table | undefined {
  return ownTable(view, who) ?? (view.tables.length === 1 ? view.tables[0] : undefined);
}

/** The turns of all tables, as if they were one. */
export function allTurns(view: View): Pick<Table, 'turns'> {
  return { turns: view.tables.flatMap(({ turns }) => turns) };
}

/** Everybody who is in, in the order in which they came. A tablet on the table is nobody. */
export function peopleIn(view: View, here: ReadonlySet<string>): Participant[] {
  return view.participants
    .filter(({ presence, mode }) => presence === 'in' && mode !== 'shared_device')
    .map((card) => personOf(view, card, here.has(deviceOf(view, card.id))));
}

/** How many people have their device here, or somebody's who looks after them. A tablet is nobody. */
export function peopleHere(view: View, here: ReadonlySet<string>): number {
  return view.participants.filter(
    ({ id, presence, mode }) =>
      presence === 'in' && mode !== 'shared_device' && here.has(deviceOf(view, id)),
  ).length;
}

/** Also of somebody who has gone home: their words still carry their name. */
export function personCalled(view: View, who: string | null): Participant | null {
  const card = findParticipant(view, who);
  return card === undefined ? null : personOf(view, card, true);
}

function personOf(view: View, card: Card, isHere: boolean): Participant {
  const turn = turnOf(findTable(view, card.table), card.id);
  return {
    id: card.id,
    name: card.name === '' ? null : card.name,
    mug: card.mug,
    drink: card.drink === 'unsaid' ? null : (card.drink as Drink),
    place: card.place === 'online' ? 'online' : card.place === 'hall' ? 'room' : null,
    state: stateOf(turn, isHere),
    tablet: card.cared_by !== null,
    readOut: card.mode === 'read_for_me',
  };
}

function stateOf(turn: Turn | undefined, isHere: boolean): Participant['state'] {
  if (turn?.state === 'having') return 'having_turn';
  if (!isHere) return 'stepped_away';
  return turn?.state === 'had' ? 'had_turn' : 'waiting';
}

export function having(table: Table | undefined): Turn | undefined {
  return table?.turns.find(({ state }) => state === 'having');
}

/** Whoever is asked next, as the server will choose: those who were stepped over wait to be back. */
export function nextTurn(
  view: View,
  table: Table | undefined,
  here: ReadonlySet<string>,
): Turn | undefined {
  const isHere = (who: string) => here.has(deviceOf(view, who));
  return table?.turns.find(
    ({ who, state, stepped_over }) => state === 'waiting' && (!stepped_over || isHere(who)),
  );
}

/** Who comes before somebody, nearest first; null once they have had their turn or passed. */
export function before(table: Table | undefined, me: string | null): string[] | null {
  const waiting = (table?.turns ?? []).filter(({ state }) => state === 'waiting');
  const at = waiting.findIndex(({ who }) => who === me);
  return at < 0 ? null : waiting.slice(0, at).map(({ who }) => who);
}

export function turnsDone(table: Pick<Table, 'turns'> | undefined): { done: number; all: number } {
  const turns = (table?.turns ?? []).filter(({ state }) => state !== 'gone');
  const done = turns.filter(({ state }) => state === 'had').length;
  const passed = turns.filter(({ state }) => state === 'passed').length;
  return { done, all: turns.length - passed };
}

export function noteOf(view: View, note: Pick<HeldNote, 'id' | 'text' | 'by'>): Note {
  return { id: note.id, text: note.text, author: personCalled(view, note.by) };
}

/** What people wrote for all: lines kept from turns and notes, not turns that are still typed. */
export function notesOf(view: View): Note[] {
  return view.notes.filter(({ about }) => about !== 'typed_turn').map((note) => noteOf(view, note));
}

/** With a name or without: those of which a host said that they may stand on the room screen. */
export function notesOnWall(view: View): Note[] {
  return notesOf({ ...view, notes: view.notes.filter(({ on_wall }) => on_wall) });
}

export function chatOf(view: View): Note[] {
  return view.chat.filter(({ hidden }) => !hidden).map((item) => noteOf(view, item));
}

/** What was typed in a turn: in the latest, where somebody had two. */
export function typedTurn(view: View, turn: Turn | undefined): string | null {
  return view.notes.find(({ id }) => id === turn?.typed)?.text ?? null;
}

export function turnOf(table: Table | undefined, who: string | null): Turn | undefined {
  return table?.turns.find((turn) => turn.who === who);
}

const followUps: Record<Exclude<HeldParkItem['state'], 'closed'>, FollowUp> = {
  open: 'open',
  discussed: 'discussed',
  follow_up: 'looking',
};

/** What was found to say the same stands under the one that it was joined to. */
export function parkOf(view: View, today: string): ParkItem[] {
  const standing = view.park.filter(({ into }) => into === null);
  return standing.map((item) => {
    const under = view.park.filter((one) => one !== item && standsUnder(view.park, one) === item);
    return parkItemOf({ ...item, also: under }, today);
  });
}

type Parked = Pick<
  HeldParkItem,
  'text' | 'state' | 'owner' | 'due' | 'how' | 'outcome' | 'became' | 'shared'
> & { also: readonly { id: string; text: string; shared: boolean }[] };

/** Live or from a record, where what has no name has no id either. */
export function parkItemOf(item: Parked & { id: string }, today: string): ParkItem {
  return {
    id: item.id,
    text: item.text,
    state: item.state === 'closed' ? item.became : followUps[item.state],
    owner: item.owner === '' ? null : item.owner,
    nextUpdate: item.due === '' ? null : dateWords(item.due),
    due: item.due === '' ? null : item.due,
    late: item.state === 'follow_up' && item.due !== '' && item.due < today,
    answer: item.outcome === '' ? (item.how === '' ? null : item.how) : item.outcome,
    shared: item.shared || item.also.some(({ shared }) => shared),
    also: item.also.map(({ id, text }) => ({ id, text })),
  };
}

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** "26 June 2024" from "2024-06-26". By table: browsers have no Welsh, and "4/3" is two dates. */
export function dateWords(iso: string): string {
  const [year, month, day] = iso.split('-').map(Number);
  return `${day} ${months[(month ?? 1) - 1]} ${year}`;
}

/** A day of the calendar where this device is, so many days from `now`. */
export function dateIn(days: number, now: number): string {
  const day = new Date(now + days * 86_400_000);
  const two = (number: number) => String(number).padStart(2, '0');
  return `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`;
}

/** "Bo", "Bo and Cy", "Bo, Cy and 3 more", as the values of a text. */
export function namesOf(
  view: View,
  people: readonly string[],
): { first: string; second: string; count: number; others: number } {
  const shown = people.flatMap((who) => personCalled(view, who) ?? []);
  const everyone = view.participants.flatMap(({ id }) => personCalled(view, id) ?? []);
  const names = shown.map((person) => whoName(person, everyone));
  return {
    first: names[0] ?? '',
    second: names[1] ?? '',
    count: names.length,
    others: names.length - 2,
  };
}
