import { describe, expect, it } from 'vitest';
import type { View } from '../protocol/types.generated';
import { blockView } from '../testing/block-view';
import { person, sampleView, table as tableCalled, turn } from '../testing/sample-view';
import { nothingTaken, type TakenUp } from './wall-space';
import { wallTables } from './wall-tables';

const nobody: ReadonlySet<string> = new Set();
const people = Array.from({ length: 8 }, (_, nth) => person(`p${nth}`, { table: `t${nth + 1}` }));
const view: View = {
  ...sampleView,
  participants: people,
  tables: people.map(({ id, table }) => tableCalled(table, { turns: [turn(id)] })),
};
const begun: View = {
  ...view,
  tables: view.tables.map((table) => ({ ...table, turns: [turn(table.turns[0]!.who, 'having')] })),
};

describe('the wall with several tables', () => {
  it('shows none of them in one circle', () => {
    expect(wallTables(sampleView, 'turn', nobody, 0)).toBeNull();
    expect(wallTables(sampleView, 'before', nobody, 0)).toBeNull();
  });

  it('says where everybody sits, one table after the other', () => {
    const shown = [0, 10_000, 80_000].map((now) => {
      const wall = wallTables(view, 'before', nobody, now);
      return wall?.shows === 'seats' ? [wall.table.id, wall.page, wall.pages] : null;
    });
    expect(shown).toEqual([
      ['t1', 1, 8],
      ['t2', 2, 8],
      ['t1', 1, 8],
    ]);
  });

  it('still says so until somebody has a turn, and then whose turn it is', () => {
    expect(wallTables(view, 'turn', nobody, 0)?.shows).toBe('seats');
    expect(wallTables(begun, 'turn', nobody, 0)?.shows).toBe('turns');
  });

  it('has room for six lines, and turns the page for the others', () => {
    const linesAt = (now: number) => {
      const wall = wallTables(begun, 'turn', nobody, now);
      return wall?.shows === 'turns' ? wall.tables.map(({ having }) => having?.id) : null;
    };
    expect(linesAt(0)).toEqual(['p0', 'p1', 'p2', 'p3', 'p4', 'p5']);
    expect(linesAt(12_000)).toEqual(['p6', 'p7']);
  });

  it('says where each table is while each goes at its own pace', () => {
    const wall = wallTables(blockView, 'turn', nobody, 0);
    const lines = wall?.shows === 'turns' ? wall.tables : [];
    expect(lines.map(({ step, having, turns }) => [step, having?.id, turns?.all])).toEqual([
      ['One minute to think', undefined, undefined],
      ['Have your say', 'di', 2],
      ['Reflect together', undefined, undefined],
    ]);
  });

  it('says how many tables come on the other pages', () => {
    const others = [0, 12_000].map((now) => {
      const wall = wallTables(begun, 'turn', nobody, now);
      return wall?.shows === 'turns' ? wall.others : null;
    });
    expect(others).toEqual([2, 6]);
  });

  it('leaves all else as it is in one circle', () => {
    expect(wallTables(view, 'together', nobody, 0)).toBeNull();
    expect(wallTables(view, 'break', nobody, 0)).toBeNull();
  });
});

describe('the wall with captions', () => {
  const captioned: TakenUp = { ...nothingTaken, captioned: true };

  it('has room for fewer lines, and still turns the page for the others', () => {
    const linesAt = (now: number, taken: TakenUp) => {
      const wall = wallTables(begun, 'turn', nobody, now, taken);
      return wall?.shows === 'turns' ? [wall.tables.length, wall.page, wall.pages] : null;
    };
    expect(linesAt(0, captioned)).toEqual([4, 1, 2]);
    expect(linesAt(12_000, captioned)).toEqual([4, 2, 2]);
    expect(linesAt(24_000, { ...captioned, lines: 1 })).toEqual([2, 3, 3]);
  });

  it('has room for fewer names', () => {
    const most = [nothingTaken, captioned, { ...captioned, lines: 1, cards: 1 }].map((taken) => {
      const wall = wallTables(view, 'before', nobody, 0, taken);
      return wall?.shows === 'seats' ? wall.most : null;
    });
    expect(most).toEqual([6, 3, 2]);
  });
});

describe('the wall with space for a signer', () => {
  const signer: TakenUp = { ...nothingTaken, signer: true };
  const captioned: TakenUp = { ...signer, captioned: true };

  it('gives each table two lines, for its name and who has a turn', () => {
    const wall = wallTables(begun, 'turn', nobody, 0, captioned);
    expect(wall?.shows === 'turns' && [wall.twoLines, wall.tables.length, wall.others]).toEqual([
      true,
      3,
      5,
    ]);
  });

  it('lets the way to join have a page of its own, once captions leave no room beside the names', () => {
    const pages = (taken: TakenUp) =>
      Array.from({ length: 9 }, (_, nth) => {
        const wall = wallTables(view, 'before', nobody, nth * 10_000, taken);
        return wall?.shows === 'seats' ? wall.page : 'join';
      });
    expect(pages(captioned)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 'join']);
    expect(pages(signer)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 1]);
  });
});

describe('what is typed in a turn at one of several tables', () => {
  const words = 'I type with one finger, and time makes it possible for me to say this. '.repeat(2);
  const note = {
    id: 'n1',
    revision: 1,
    about: 'typed_turn' as const,
    table: 't3',
    step: 's2',
    text: words,
    by: 'p2',
    on_wall: false,
    parked: null,
  };
  const typing: View = {
    ...begun,
    notes: [note],
    tables: begun.tables.map((one) =>
      one.id === 't3' ? { ...one, turns: [{ ...turn('p2', 'having'), typed: 'n1' }] } : one,
    ),
  };

  it('stands between the lines of all, page by page, with its table and its name', () => {
    const shown = [0, 1, 2, 3, 4].map((nth) => {
      const wall = wallTables(typing, 'turn', nobody, nth * 8_000);
      return wall?.shows === 'typed'
        ? [wall.table.replace(/[\u2068\u2069]/g, ''), wall.who.id, wall.page]
        : wall?.shows;
    });
    expect(shown).toEqual(['turns', 'turns', ['Table 3', 'p2', 1], ['Table 3', 'p2', 2], 'turns']);
  });

  it('waits while the tables are called back', () => {
    const called = { ...nothingTaken, called: true };
    const shown = [0, 1, 2, 3].map(
      (nth) => wallTables(typing, 'turn', nobody, nth * 8_000, called)?.shows,
    );
    expect(new Set(shown)).toEqual(new Set(['turns']));
  });

  it('goes with the turn', () => {
    const over: View = {
      ...typing,
      tables: typing.tables.map((one) =>
        one.id === 't3' ? { ...one, turns: [{ ...turn('p2', 'had'), typed: 'n1' }] } : one,
      ),
    };
    const shown = [0, 1, 2, 3].map((nth) => wallTables(over, 'turn', nobody, nth * 12_000)?.shows);
    expect(new Set(shown)).toEqual(new Set(['turns']));
  });
});
