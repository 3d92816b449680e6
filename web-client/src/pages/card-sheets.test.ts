import { describe, expect, it } from 'vitest';
import type { Participant } from '../domain';
import { peopleAt } from '../gallery/people';
import { cardSheets } from './card-sheets';

const taken = (sheets: (Participant | null)[][]) =>
  sheets.map((cards) => cards.filter((card) => card !== null).length);

describe('cards for the table', () => {
  it('are eight blank ones while nobody is in', () => {
    const sheets = cardSheets([]);
    expect(sheets.map(({ length }) => length)).toEqual([8]);
    expect(taken(sheets)).toEqual([0]);
  });

  it('have a mug for each seat, and fill the last sheet', () => {
    expect(taken(cardSheets(peopleAt(8)))).toEqual([8]);
    expect(taken(cardSheets(peopleAt(11)))).toEqual([8, 3]);
    expect(cardSheets(peopleAt(11))[1]).toHaveLength(8);
  });
});
