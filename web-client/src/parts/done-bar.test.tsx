// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { DoneBar } from './done-bar';

const page = document.body;
let gone = 0;
let undone = 0;

beforeEach(() => {
  vi.useFakeTimers();
  gone = 0;
  undone = 0;
  act(() =>
    render(
      <DoneBar
        words="You passed."
        onUndo={() => {
          undone += 1;
        }}
        onGone={() => {
          gone += 1;
        }}
      />,
      page,
    ),
  );
});
afterEach(() => {
  render(null, page);
  vi.useRealTimers();
});

describe('what can be undone', () => {
  it('says so for ten seconds, and is undone by one press', () => {
    document.querySelector('button')?.click();
    expect(undone).toBe(1);
    (document.activeElement as HTMLElement).blur();
    vi.advanceTimersByTime(9_000);
    expect(gone).toBe(0);
    vi.advanceTimersByTime(1_000);
    expect(gone).toBe(1);
  });

  it('catches the focus that its button lost, and never leaves from under it', () => {
    expect(document.activeElement?.textContent).toContain('You passed.');
    vi.advanceTimersByTime(60_000);
    expect(gone).toBe(0);
    (document.activeElement as HTMLElement).blur();
    vi.advanceTimersByTime(10_000);
    expect(gone).toBe(1);
  });
});
