import { nothingTaken, roomForReading } from '../pages/wall-space';
import { tableName } from '../text/table-name';
import { RoomScreen, type RoomScreenProps } from '../views/room-screen';
import type { TableLine, WallTables } from '../views/room-tables';
import { peopleAt } from './people';
import type { Scene } from './scenes';
import { tablesOf } from './table-scenes';
import { notes, over, qr, question, running, session } from './words';

const people = peopleAt(11, 3);
export const room: RoomScreenProps = {
  session,
  stage: 'turn',
  question,
  people,
  now: people[3]!,
  next: people[4]!,
  clock: running,
  turns: { done: 4, all: 11 },
  tables: null,
  gathering: null,
  rest: null,
  captions: [],
  captionsFrom: null,
  typed: null,
  join: null,
  note: null,
  signer: 'none',
  said: null,
  old: false,
  cards: [],
  plain: false,
};
export const poem = `Come as you are, with your mug.
There is always room.

Say what you came with,
or say nothing yet.
So may you.`;
export const captions = [
  'I think if people knew they could just say no,',
  'and nobody would mind, they would come again.',
].map((text) => ({ id: text, text, language: 'en-GB' }));

export const everyone = peopleAt(40);
const seated = tablesOf(40, 6);
export const pageAt = (nth: number) => ({
  table: seated[nth]!,
  everyone,
  most: 6,
  alone: false,
  page: nth + 1,
  pages: 6,
});
const before: Partial<RoomScreenProps> = {
  stage: 'before',
  join: { code: '482915', address: '192.168.1.20:8080', qr },
};
export const lines: TableLine[] = seated.map((table, nth) => ({
  id: table.id,
  name: tableName(table),
  step: null,
  having: nth === 2 ? null : table.people[nth === 0 ? 1 : 0]!,
  turns: { done: nth, all: 6 },
}));

export const inLines = (
  tables: readonly TableLine[],
  others = 0,
  twoLines = tables.length <= 3,
): WallTables => ({
  shows: 'turns',
  tables,
  twoLines,
  others,
  everyone,
  page: 1,
  pages: others === 0 ? 1 : 2,
});
/** Each at its own pace: some think, some take turns, some reflect together. */
export const walking: TableLine[] = lines.map((line, nth) => {
  const inTurns = nth % 3 === 1;
  const step = ['One minute to think', 'Have your say', 'Reflect together'][nth % 3] ?? null;
  return inTurns ? { ...line, step } : { ...line, step, having: null, turns: null };
});

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
  scene('turn-captions', { captions, captionsFrom: 'captioner' }),
  scene('turn-40', {
    people: peopleAt(40, 6),
    now: peopleAt(40, 6)[6]!,
    question:
      'What do we want to happen in terms of co-production, and who needs to be there for it?',
    clock: { state: 'private' },
    turns: { done: 6, all: 40 },
    said: 'Tea is at three. There is oat milk.',
  }),
  scene('before-agreed', {
    stage: 'before',
    join: { code: '482915', address: '192.168.1.20:8080', qr },
    agreed: 'One person at a time, and nobody has to say anything.',
  }),
  scene('tables-before', { ...before, tables: { shows: 'seats', ...pageAt(0) } }),
  scene('tables-before-long', {
    ...before,
    tables: { shows: 'seats', ...pageAt(3) },
    said: 'Tea is at three. There is oat milk.',
  }),
  scene('tables-before-arabic', { ...before, tables: { shows: 'seats', ...pageAt(1) } }),
  scene('tables-turns', {
    tables: inLines(lines, 2),
  }),
  scene('tables-turns-line', {
    question:
      'What do we want to happen in terms of co-production, and who needs to be there for it?',
    tables: inLines(lines),
    said: 'Tea is at three. There is oat milk.',
  }),
  scene('tables-turns-two', {
    tables: inLines(lines.slice(0, 2)),
  }),
  scene('block', {
    tables: inLines(walking),
  }),
  scene('block-three', { tables: inLines(walking.slice(1, 4)) }),
  scene('block-gathering', {
    gathering: { state: 'running', leftSeconds: 58, lengthSeconds: 60 },
    tables: inLines(walking.slice(0, 3)),
  }),
  scene('block-gathering-now', {
    gathering: over,
    tables: inLines(walking),
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
  scene('cards', {
    cards: [
      { card: 'stop', table: null },
      { card: 'differently', table: null },
    ],
  }),
  scene('tables-cards', {
    tables: inLines(lines.slice(0, 4), 2),
    cards: [
      { card: 'stop', table: 'Table 2' },
      { card: 'agree', table: 'On the call' },
    ],
    said: 'Tea is at three. There is oat milk.',
  }),
  scene('reading', {
    stage: 'reading',
    question: 'A poem to begin with',
    reading: { words: poem, host: 'films.example.org', room: roomForReading(nothingTaken) },
  }),
  scene('reading-line', {
    stage: 'reading',
    question: 'A poem to begin with',
    reading: {
      words: poem.split('\n').slice(0, 3).join('\n'),
      host: null,
      room: roomForReading({ ...nothingTaken, lines: 1, signer: true }),
    },
    said: 'Tea is at three. There is oat milk.',
    signer: 'right',
  }),
  scene('reading-phone', {
    stage: 'reading',
    question: 'A poem to begin with',
    reading: {
      words: poem.repeat(4),
      host: 'films.example.org',
      room: roomForReading(nothingTaken),
    },
    join: { code: '482915', address: '192.168.1.20:8080', qr },
  }),
  scene('end', { stage: 'end', question: 'Thank you, all of you', signer: 'left' }),
];
