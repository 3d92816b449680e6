import { tableName } from '../text/table-name';
import { RoomScreen, type RoomScreenProps } from '../views/room-screen';
import type { TableLine } from '../views/room-tables';
import { peopleAt } from './people';
import type { Scene } from './scenes';
import { tablesOf } from './table-scenes';
import { notes, over, qr, question, running, session } from './words';

const people = peopleAt(11, 3);
const room: RoomScreenProps = {
  session,
  stage: 'turn',
  question,
  people,
  now: people[3]!,
  next: people[4]!,
  clock: running,
  turns: { done: 4, all: 11 },
  tables: null,
  rest: null,
  captions: [],
  captionsFrom: null,
  typed: null,
  join: null,
  note: null,
  signer: 'none',
  said: null,
  old: false,
};
const poem = `Come as you are, with your mug.
There is always room.

Say what you came with,
or say nothing yet.
So may you.`;
const captions = [
  'I think if people knew they could just say no,',
  'and nobody would mind, they would come again.',
];

const everyone = peopleAt(40);
const seated = tablesOf(40, 6);
const pageAt = (nth: number) => ({ table: seated[nth]!, everyone, page: nth + 1, pages: 6 });
const before: Partial<RoomScreenProps> = {
  stage: 'before',
  join: { code: '482915', address: '192.168.1.20:8080', qr },
};
const lines: TableLine[] = seated.map((table, nth) => ({
  id: table.id,
  name: tableName(table),
  having: nth === 2 ? null : table.people[nth === 0 ? 1 : 0]!,
  turns: { done: nth, all: 6 },
}));

const scene = (name: string, change: Partial<RoomScreenProps>): Scene => ({
  name: `room-${name}`,
  room: true,
  draw: () => <RoomScreen {...room} {...change} />,
});

export const roomScenes: Scene[] = [
  scene('before', { stage: 'before', join: { code: '482915', address: '192.168.1.20:8080', qr } }),
  scene('reflect', {
    stage: 'reflect',
    now: null,
    clock: { state: 'running', leftSeconds: 42, lengthSeconds: 60 },
  }),
  scene('turn', {}),
  scene('turn-captions', { captions, captionsFrom: 'a person typing' }),
  scene('turn-40', {
    people: peopleAt(40, 6),
    now: peopleAt(40, 6)[6]!,
    question:
      'What do we want to happen in terms of co-production, and who needs to be there for it?',
    clock: { state: 'private' },
    turns: { done: 6, all: 40 },
    said: 'Tea is at three. There is oat milk.',
  }),
  scene('tables-before', { ...before, tables: { shows: 'seats', ...pageAt(0) } }),
  scene('tables-before-long', {
    ...before,
    tables: { shows: 'seats', ...pageAt(3) },
    said: 'Tea is at three. There is oat milk.',
  }),
  scene('tables-before-arabic', { ...before, tables: { shows: 'seats', ...pageAt(1) } }),
  scene('tables-turns', { tables: { shows: 'turns', tables: lines, everyone, page: 1, pages: 2 } }),
  scene('tables-turns-line', {
    question:
      'What do we want to happen in terms of co-production, and who needs to be there for it?',
    tables: { shows: 'turns', tables: lines, everyone, page: 1, pages: 1 },
    said: 'Tea is at three. There is oat milk.',
  }),
  scene('typed', {
    typed: { text: 'I type with one finger. Time makes it possible.', page: 1, pages: 2 },
    signer: 'right',
  }),
  scene('together', { stage: 'together', question: 'What stayed with you?', captions }),
  scene('note', {
    stage: 'together',
    question: 'What stayed with you?',
    note: { note: notes[1]!, nth: 2, all: 5 },
  }),
  scene('break', {
    stage: 'break',
    question: 'Time for a break',
    clock: { state: 'running', leftSeconds: 420, lengthSeconds: 600 },
    rest: { backAt: '14:35', back: 4, all: 11 },
  }),
  scene('break-over', {
    stage: 'break',
    question: 'Time for a break',
    clock: over,
    rest: { backAt: '14:35', back: 9, all: 11 },
    said: 'Tea is at three. There is oat milk.',
  }),
  scene('break-no-clock', {
    stage: 'break',
    question: 'Time for a break',
    clock: { state: 'private' },
    rest: { backAt: null, back: 1, all: 4 },
    signer: 'left',
  }),
  scene('reading', {
    stage: 'reading',
    question: 'A poem to begin with',
    reading: { words: poem, host: 'films.example.org' },
  }),
  scene('reading-line', {
    stage: 'reading',
    question: 'A poem to begin with',
    reading: { words: poem.split('\n').slice(0, 3).join('\n'), host: null },
    said: 'Tea is at three. There is oat milk.',
    signer: 'right',
  }),
  scene('reading-phone', {
    stage: 'reading',
    question: 'A poem to begin with',
    reading: { words: poem.repeat(4), host: 'films.example.org' },
    join: { code: '482915', address: '192.168.1.20:8080', qr },
  }),
  scene('end', { stage: 'end', question: 'Thank you, all of you', signer: 'left' }),
];
