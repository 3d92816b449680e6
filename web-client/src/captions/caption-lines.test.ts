import { describe, expect, it } from 'vitest';
import {
  captionsAt,
  captionsIn,
  type HeldCaption,
  languagesIn,
  linesKept,
  withCaption,
} from './caption-lines';

function line(number: number, change: Partial<HeldCaption> = {}): HeldCaption {
  const text = `Line ${number}.`;
  const usual = { language: 'en-GB', source: 'captioner', table: null, at: 0 } as const;
  return { ...usual, number, text, ...change };
}

const numbered = (count: number, change: Partial<HeldCaption> = {}) =>
  Array.from({ length: count }, (_, nth) => line(nth + 1, change));
const heldAfter = (lines: readonly HeldCaption[]) =>
  lines.reduce<readonly HeldCaption[]>(withCaption, []);
const numbersOf = (lines: readonly HeldCaption[]) => lines.map(({ number }) => number);

/** The same disorder for the same seed. */
function chance(seed: number): () => number {
  let state = seed + 1;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

/** Everything comes twice, and anything up to `late` places after its own. */
function shuffled(lines: readonly HeldCaption[], seed: number, late: number): HeldCaption[] {
  const random = chance(seed);
  return [...lines, ...lines]
    .map((one) => ({ one, place: one.number + random() * late }))
    .sort((one, other) => one.place - other.place)
    .map(({ one }) => one);
}

const seeds = Array.from({ length: 200 }, (_, seed) => seed);

describe('lines of captions', () => {
  it('stand once and in order, however they come', () => {
    const said = numbered(linesKept);
    for (const seed of seeds) {
      expect(heldAfter(shuffled(said, seed, linesKept))).toEqual(said);
    }
  });

  it('are the last ones, where many come', () => {
    const said = numbered(5 * linesKept);
    for (const seed of seeds) {
      const held = heldAfter(shuffled(said, seed, linesKept / 2));
      expect(numbersOf(held)).toEqual(numbersOf(said.slice(-linesKept)));
    }
  });

  it('keep their own order beside those of another source, table or language', () => {
    const tracks = [{}, { source: 'note_taker' as const }, { table: 't2' }, { language: 'cy' }].map(
      (change) => numbered(20, change),
    );
    for (const seed of seeds) {
      const held = heldAfter(shuffled(tracks.flat(), seed, 20));
      expect(held).toHaveLength(80);
      for (const track of tracks) {
        expect(held.filter((one) => track.includes(one))).toEqual(track);
      }
    }
  });

  it('stay the very same list when one comes again', () => {
    const held = heldAfter(numbered(3));
    expect(withCaption(held, line(2))).toBe(held);
  });

  it('begin anew with a source that counts from one again', () => {
    const held = heldAfter([...numbered(3), line(1, { text: 'After tea.' }), line(2)]);
    expect(held.map(({ text }) => text)).toEqual(['After tea.', 'Line 2.']);
    const long = heldAfter([...numbered(3 * linesKept), line(1, { text: 'After tea.' })]);
    expect(long.map(({ text }) => text)).toEqual(['After tea.']);
  });
});

describe('what somebody is shown', () => {
  const held = heldAfter([
    line(1),
    line(1, { table: 't1' }),
    line(1, { table: 't2' }),
    line(2, { language: 'cy', text: 'Bore da.' }),
  ]);

  it('are the lines of their own table and those for all', () => {
    expect(captionsAt(held, 't1').map(({ table }) => table)).toEqual([null, 't1', null]);
    expect(captionsAt(held, null).map(({ table }) => table)).toEqual([null, null]);
  });

  it('is one language: the one that was chosen, or else the first', () => {
    expect(languagesIn(held)).toEqual(['en', 'cy']);
    expect(captionsIn(held, 'cy').map(({ text }) => text)).toEqual(['Bore da.']);
    expect(captionsIn(held, 'ur')).toEqual(captionsIn(held, 'en'));
  });

  it('takes British, American and unnamed English for one', () => {
    const tools = [line(1), line(2, { language: 'en-US' }), line(3, { language: '' })];
    expect(languagesIn(tools)).toEqual(['en']);
  });
});
