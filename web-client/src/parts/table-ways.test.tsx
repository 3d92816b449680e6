// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it } from 'vitest';
import { buttonCalled, press, words } from '../testing/pages';
import { TableWays, type TableWaysProps } from './table-ways';

const page = document.body;
afterEach(() => render(null, page));

const nothing = () => {};
const ways: TableWaysProps = {
  after: 'Reflect together',
  before: 'One minute to think',
  isSecond: true,
  ask: null,
  moved: null,
  onAfter: nothing,
  onBefore: nothing,
  onAsked: nothing,
};
const draw = (change: Partial<TableWaysProps>) =>
  act(() => render(<TableWays {...ways} {...change} />, page));

/** By the keyboard, as somebody does who would not see where the focus went. */
function pressed(name: string) {
  buttonCalled(name)!.focus();
  press(name);
}
const isInPart = () => page.firstElementChild!.contains(document.activeElement);

describe('where one table may go', () => {
  it.each([
    ['the last step', 'Next for your table', { after: null }],
    ['the first step', 'Back to', { before: null }],
  ])('keeps the focus when it comes to %s', (_, name, there) => {
    draw({});
    pressed(name);
    draw(there);
    expect(buttonCalled(name)).toBeUndefined();
    expect(isInPart()).toBe(true);
  });

  it('keeps it when the question is answered', () => {
    draw({ ask: 'Bo has not had a turn.' });
    expect(document.activeElement?.textContent).toBe('Bo has not had a turn.');
    pressed('Wait');
    draw({});
    expect(isInPart()).toBe(true);
  });

  it('keeps it when a move is undone', () => {
    const moved = { words: 'This table has moved on.', onUndo: nothing, onGone: nothing };
    draw({ moved });
    pressed('Undo');
    draw({});
    expect(words()).not.toContain('Undo');
    expect(isInPart()).toBe(true);
  });
});
