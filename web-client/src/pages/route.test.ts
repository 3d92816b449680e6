import { describe, expect, it } from 'vitest';
import { panelFor } from './desk-page';
import { pathOf, routeOf } from './route';

describe('the address of a desk', () => {
  it('names its panel, so that a refresh comes back to it', () => {
    const path = pathOf('s1', 'desk', 'people');
    expect(routeOf(path, '')).toEqual({
      page: 'session',
      session: 's1',
      place: 'desk',
      panel: 'people',
    });
    expect(routeOf(pathOf('s1', 'desk'), '')).toMatchObject({ place: 'desk', panel: '' });
    expect(routeOf(path, '#settings')).toMatchObject({ panel: 'people' });
  });

  it('opens the desk itself where the panel is none of ours', () => {
    expect(panelFor('live', 'order')).toBe('order');
    expect(panelFor('live', 'toString')).toBe('desk');
    expect(panelFor('live', '')).toBe('desk');
  });

  it('keeps only the car park once the session is closed', () => {
    expect(panelFor('closed', 'close')).toBe('desk');
    expect(panelFor('closed', 'car_park')).toBe('car_park');
  });
});
