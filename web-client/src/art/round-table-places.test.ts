import { describe, expect, it } from 'vitest';
import { mugsFolded, roundTablePlaces, tableMugsMax } from './round-table-places';

describe('places at the round table', () => {
  it.each(Array.from({ length: tableMugsMax }, (_, n) => n + 1))('%d mugs do not overlap', (n) => {
    const places = roundTablePlaces(n);
    expect(places).toHaveLength(n);
    places.forEach((one, index) => {
      for (const other of places.slice(index + 1)) {
        const apart = Math.hypot(one.x - other.x, one.y - other.y);
        // The drawing leaves a tenth of its box free at each side.
        expect(apart).toBeGreaterThan(((one.size + other.size) / 2) * 0.8);
      }
    });
  });

  it('all stand on the table and leave the middle free', () => {
    for (const n of [1, 6, 14, 15, 29, 40]) {
      for (const place of roundTablePlaces(n)) {
        const out = Math.hypot(place.x - 200, place.y - 200);
        expect(out + place.size / 2).toBeLessThanOrEqual(200);
        expect(out - place.size / 2).toBeGreaterThan(80);
      }
    }
  });

  it('folds whoever comes after the fortieth into words', () => {
    expect(roundTablePlaces(47)).toHaveLength(40);
    expect(mugsFolded(47)).toBe(7);
    expect(mugsFolded(40)).toBe(0);
    expect(roundTablePlaces(0)).toEqual([]);
  });
});
