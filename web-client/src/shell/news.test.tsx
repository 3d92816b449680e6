// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it } from 'vitest';
import { useNews } from './news';

const page = document.body;
afterEach(() => render(null, page));

/** A page that shows words; what it tells, in order. */
function looking() {
  const told: string[] = [];
  const Page = ({ words }: { words: readonly string[] | null }) => {
    useNews(
      words,
      (word) => word.toLowerCase(),
      (news) => told.push(news.join(' and ')),
    );
    return null;
  };
  return { told, shows: (...words: string[]) => draw(words), knowsNothing: () => draw(null) };

  function draw(words: readonly string[] | null) {
    act(() => render(<Page words={words} />, page));
  }
}

describe('what is new', () => {
  it('is told once, and nothing of what was there on arrival', () => {
    const { told, shows } = looking();
    shows('Tea');
    expect(told).toEqual([]);
    shows('Tea', 'Milk', 'Sugar');
    shows('tea', 'milk', 'sugar');
    expect(told).toEqual(['Milk and Sugar']);
  });

  it('is told again when it went and came back', () => {
    const { told, shows } = looking();
    shows('Tea');
    shows();
    shows('Tea');
    expect(told).toEqual(['Tea']);
  });

  it('begins with what is known first', () => {
    const { told, shows, knowsNothing } = looking();
    knowsNothing();
    shows('Tea');
    knowsNothing();
    shows('Tea', 'Milk');
    expect(told).toEqual(['Milk']);
  });
});
