import type { Note, ParkItem, ShownClock } from '../domain';
import type { NoteRules } from '../parts/note-form';
import type { QrCode } from '../views/invite';
import { peopleAt } from './people';

export const session = 'Over a Brew: speaking up';
export const question = 'What would make it easier to speak up?';
export const questions = [question, 'What do you value about meeting like this?'];
export const running: ShownClock = { state: 'running', leftSeconds: 80, lengthSeconds: 120 };
export const over: ShownClock = { state: 'over', leftSeconds: 0, lengthSeconds: 120 };

const people = peopleAt(9);
export const notes: Note[] = [
  { id: 'n1', text: 'Be more Pirate!!!!', author: null },
  {
    id: 'n2',
    text: 'Time for thinking in a session. It can be hard to think and listen.',
    author: people[1]!,
  },
  { id: 'n3', text: 'Everyone has something valuable to bring to the table.', author: null },
  { id: 'n4', text: 'نحتاج إلى وقت أطول قبل أن نجيب.', author: people[3]! },
  { id: 'n5', text: 'I needed the break. Thank you.', author: people[6]! },
];

export const parked: ParkItem[] = [
  {
    id: 'k1',
    text: 'Expenses took eight weeks last time. Who can sort this before June?',
    state: 'looking',
    owner: 'Priya, finance',
    nextUpdate: '3 March',
    due: '2026-03-03',
    late: true,
    answer: null,
    shared: true,
    also: [{ id: 'k4', text: 'Bus fares are not paid in time.' }],
  },
  {
    id: 'k2',
    text: 'Can we have the questions a week before?',
    state: 'did',
    owner: 'Jo, host',
    nextUpdate: null,
    due: null,
    late: false,
    answer: 'Yes. They go out with the invite from now on.',
    shared: false,
    also: [],
  },
  {
    id: 'k3',
    text: 'Do we want our own charter?',
    state: 'open',
    owner: null,
    nextUpdate: '12 June',
    due: '2026-06-12',
    late: false,
    answer: null,
    shared: false,
    also: [],
  },
];

export const rules: NoteRules = {
  names: ['from_me', 'no_name', 'private'],
  privateTo: 'Jo',
  fewPeople: null,
  reader: null,
  nobodyReads: false,
  atOnce: false,
  plainHttp: false,
  onItsWay: 'Goes out with others in up to a minute. Keep this page open.',
  use: { use: 'unsaid', keptUntil: '20 February', onUse: () => {} },
};

/** Looks like one; leads nowhere. */
export const qr: QrCode = { size: 25, path: pretendQr(25) };

function pretendQr(size: number): string {
  let path = '';
  for (let y = 0; y < size; y += 1) {
    for (let x = 0; x < size; x += 1) {
      const corner = (x < 7 && y < 7) || (x >= size - 7 && y < 7) || (x < 7 && y >= size - 7);
      const within = [x < 7 ? x : x - (size - 7), y < 7 ? y : y - (size - 7)];
      const ring = Math.max(...within.map((value) => Math.abs(value - 3)));
      const dark = corner ? ring === 3 || ring < 2 : (x * 7 + y * 13 + x * y * 3) % 5 < 2;
      if (dark) path += `M${x} ${y}h1v1h-1z`;
    }
  }
  return path;
}
