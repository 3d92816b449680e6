// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { type Dragged, placeUnder, staysThere } from './drag-place';

/** Two headings, and words beside them; each is 100 high and begins at 0. */
beforeEach(() => {
  document.body.innerHTML = `
    <ol>
      <li data-heading="h1"><ul><li data-words="n1"></li><li data-words="n2"></li></ul></li>
      <li data-heading="h2"><p id="empty"></p></li>
    </ol>
    <div data-no-heading=""><ul><li data-words="n3"></li></ul></div>
    <p id="elsewhere"></p>`;
  for (const one of document.querySelectorAll('li'))
    one.getBoundingClientRect = () => ({ top: 0, height: 100 }) as DOMRect;
});

const found = (selector: string) => document.querySelector(selector);
const words: Dragged = { kind: 'words', id: 'n3' };
const heading: Dragged = { kind: 'heading', id: 'h2' };

describe('where something that is dragged would come to stand', () => {
  it('is before the words whose upper half is under the finger, or after them', () => {
    expect(placeUnder(words, found('[data-words=n1]'), 20)).toEqual({
      heading: 'h1',
      before: 'n1',
    });
    expect(placeUnder(words, found('[data-words=n1]'), 80)).toEqual({
      heading: 'h1',
      before: 'n2',
    });
    expect(placeUnder(words, found('[data-words=n2]'), 80)).toEqual({
      heading: 'h1',
      before: null,
    });
  });

  it('is the end of a heading, and under none beside all of them', () => {
    expect(placeUnder(words, found('#empty'), 20)).toEqual({ heading: 'h2', before: null });
    expect(placeUnder(words, found('[data-no-heading]'), 0)).toEqual({
      heading: null,
      before: null,
    });
    expect(placeUnder(words, found('#elsewhere'), 0)).toBeNull();
    expect(placeUnder(words, null, 0)).toBeNull();
  });

  it('is among headings for a heading', () => {
    expect(placeUnder(heading, found('[data-words=n1]'), 20)).toEqual({
      heading: null,
      before: 'h1',
    });
    expect(placeUnder(heading, found('[data-heading=h2]'), 80)).toEqual({
      heading: null,
      before: null,
    });
    expect(placeUnder(heading, found('[data-no-heading]'), 0)).toBeNull();
  });

  it('is no other than it was, before itself and before what follows', () => {
    const first: Dragged = { kind: 'words', id: 'n1' };
    expect(staysThere(first, { heading: 'h1', before: 'n1' })).toBe(true);
    expect(staysThere(first, { heading: 'h1', before: 'n2' })).toBe(true);
    expect(staysThere(first, { heading: 'h1', before: null })).toBe(false);
    expect(staysThere(first, { heading: null, before: null })).toBe(false);
    expect(staysThere(words, { heading: null, before: null })).toBe(true);
    expect(staysThere(heading, { heading: null, before: null })).toBe(true);
    expect(staysThere(heading, { heading: null, before: 'h1' })).toBe(false);
  });
});
