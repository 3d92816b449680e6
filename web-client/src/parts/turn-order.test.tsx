// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it } from 'vitest';
import type { Participant } from '../domain';
import { movedTo } from '../pages/turn-order';
import { TurnOrder } from './turn-order';

const page = document.body;
afterEach(() => render(null, page));

function person(id: string): Participant {
  return { id, name: id, mug: 0, drink: null, place: null, state: 'waiting' };
}

/** A list whose moves come true at once. */
function draw(order: string[]) {
  const moves: string[][] = [];
  const show = (now: string[]) =>
    act(() =>
      render(
        <TurnOrder
          waiting={now.map(person)}
          everyone={[]}
          refusal={null}
          onMove={(who, place) => {
            moves.push(movedTo(now, who, place));
            show(movedTo(now, who, place));
          }}
        />,
        page,
      ),
    );
  show(order);
  return moves;
}

const button = (name: string) =>
  [...document.querySelectorAll('button')].find(({ textContent }) => textContent === name)!;

describe('the order of turns', () => {
  it('moves somebody up, down, or to be next', () => {
    const moves = draw(['Ann', 'Bo', 'Cy']);
    button('Move up: Cy').click();
    button('Move down: Ann').click();
    button('Make next: Bo').click();
    expect(moves).toEqual([
      ['Ann', 'Cy', 'Bo'],
      ['Cy', 'Ann', 'Bo'],
      ['Bo', 'Cy', 'Ann'],
    ]);
  });

  it('keeps the focus on whoever was moved', () => {
    draw(['Ann', 'Bo', 'Cy']);
    const up = button('Move up: Cy');
    up.focus();
    up.click();
    expect(document.activeElement?.textContent).toBe('Move up: Cy');
    expect(document.querySelectorAll('li')[1]?.textContent).toContain('Cy');
  });

  it('does nothing at the ends, where its buttons say so and stay', () => {
    const moves = draw(['Ann', 'Bo', 'Cy']);
    expect(button('Move up: Ann').getAttribute('aria-disabled')).toBe('true');
    button('Move up: Ann').click();
    button('Make next: Ann').click();
    button('Move down: Cy').click();
    expect(moves).toEqual([]);
  });

  it('says each place in words', () => {
    draw(['Ann', 'Bo']);
    const places = [...document.querySelectorAll('.hint')].map(({ textContent }) =>
      textContent?.replace(/[\u2068\u2069]/g, '').trim(),
    );
    expect(places).toEqual(['1\u00a0of\u00a02', '2\u00a0of\u00a02']);
  });
});
