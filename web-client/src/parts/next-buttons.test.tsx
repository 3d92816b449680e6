// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Participant } from '../domain';
import { buttonCalled, plain, press } from '../testing/pages';
import { type Next, NextButtons, type NextHow } from './next-buttons';

const page = document.body;
let now = 10_000;
beforeEach(() => {
  vi.spyOn(performance, 'now').mockImplementation(() => now);
});
afterEach(() => {
  render(null, page);
  vi.restoreAllMocks();
});

const who = (id: string): Participant => ({
  id,
  name: id,
  mug: 0,
  drink: null,
  place: null,
  state: 'stepped_away',
});
const away = (id: string): Next => ({ label: 'person', person: who(id), away: true });

function draw(next: Next | null, waits = false) {
  const asked: NextHow[] = [];
  const onNext = (how: NextHow) => asked.push(how);
  const all = { people: [who('Bo'), who('Cy')], sending: false, onNext };
  act(() => render(<NextButtons {...all} next={next} waits={waits} />, page));
  // Words that just came can't be pressed at once.
  now += 400;
  return asked;
}

/** By the keyboard, as somebody does who would not see where the focus went. */
function pressed(name: string) {
  buttonCalled(name)!.focus();
  press(name);
}
const focused = () => plain(document.activeElement?.textContent);

describe('whose device is away', () => {
  it('can be waited for, and the focus goes to the words that say so', () => {
    const asked = draw(away('Bo'));
    pressed('Wait for them');
    expect(asked).toEqual(['wait']);
    draw(away('Bo'), true);
    expect(focused()).toBe('We are waiting for Bo.');
  });

  it('can be come back to, and the focus goes to whoever is next', () => {
    draw(away('Bo'));
    pressed('Come back to them');
    draw({ label: 'person', person: who('Cy'), away: false });
    expect(focused()).toContain('Cy');
    expect(document.activeElement?.tagName).toBe('BUTTON');
  });

  it('can be come back to as the last, and the focus stays where that is told', () => {
    draw(away('Bo'));
    pressed('Come back to them');
    draw(null);
    expect(document.activeElement?.tagName).toBe('P');
  });
});
