// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it } from 'vitest';
import { newStep } from '../plans/plan-parts';
import type { Step } from '../protocol/types.generated';
import { FakeServer } from '../testing/fake-server';
import { World } from '../testing/fake-world';
import { join } from '../testing/join';
import { words } from '../testing/pages';
import { RoomPage } from './room-page';
import { RoundPage } from './round-page';
import { RunningDesk } from './running-desk';
import { ShownClocks } from './shown-clock';

const page = document.body;
afterEach(() => render(null, page));

const poem = 'The kettle sings.\n  We come in.\n\nThe kettle sings.\n  We stay.';
const scene: Step = {
  ...newStep('s1', 'scene'),
  title: 'A poem',
  words: poem,
  link: 'https://youtube.com@example.org/film',
};

/** Everybody is at this step. */
function showing(step: Step) {
  const server = new FakeServer(new World());
  server.view = {
    ...server.view,
    plan: [step, newStep('s9', 'close')],
    step: step.id,
    finished: {},
  };
  const { store } = join(server);
  const never = { makeQr: () => new Promise(() => {}), reach: () => new Promise(() => {}) };
  const device = { session: 's1', participant: 'bo', key: 'k', role: 'host' };
  const nothing = () => {};
  return {
    api: never as never,
    device,
    clocks: new ShownClocks(),
    panel: '',
    store,
    view: store.view.value!,
    go: nothing,
    show: nothing,
  };
}

const links = () => [...document.querySelectorAll('a')].filter(({ target }) => target === '_blank');

describe('a poem or a film, on a phone', () => {
  it('shows the words as they were written, under the title', () => {
    const needs = showing(scene);
    act(() => render(<RoundPage {...needs} />, page));
    expect(document.querySelector('h1')!.textContent).toBe('A poem');
    expect(document.querySelector('.scene-words')!.textContent).toBe(poem);
  });

  it('opens a film in a new tab, and says whose page it is', () => {
    act(() => render(<RoundPage {...showing(scene)} />, page));
    const link = links()[0]!;
    expect(link.getAttribute('href')).toBe('https://youtube.com@example.org/film');
    expect(link.rel).toContain('noopener');
    expect(link.querySelector('bdi')!.textContent).toBe('example.org');
    expect(document.querySelectorAll('iframe, video, img, object, embed')).toHaveLength(0);
  });

  it('gives no button for an address that is none', () => {
    act(() => render(<RoundPage {...showing({ ...scene, link: 'javascript:alert(1)' })} />, page));
    expect(links()).toEqual([]);
    expect(page.innerHTML).not.toContain('javascript:');
  });

  it.each([
    ['scene', 'Your host will read it or show it.'],
    ['venue', 'Your host will say what is where.'],
    ['confidentiality', 'Your host will say what stays in the room.'],
  ] as const)('says who tells it, where a %s has no words', (kind, told) => {
    act(() => render(<RoundPage {...showing(newStep('s1', kind))} />, page));
    expect(words()).toContain(told);
  });
});

describe('a poem or a film, on the desk', () => {
  it('is a card to read aloud, a verse each, with the film beside it', () => {
    act(() => render(<RunningDesk {...showing(scene)} />, page));
    const card = [...document.querySelectorAll('.script p')].map(({ textContent }) => textContent);
    expect(card.slice(-2)).toEqual([
      'The kettle sings.\n  We come in.',
      'The kettle sings.\n  We stay.',
    ]);
    expect(links().some(({ href }) => href.includes('example.org'))).toBe(true);
  });
});

describe('a poem or a film, on the wall', () => {
  it('stands there with its lines, and says where the film is', () => {
    act(() => render(<RoomPage {...showing(scene)} />, page));
    expect(document.querySelector('h1')!.textContent).toBe('A poem');
    expect(document.querySelector('.room-reading')!.textContent).toBe(poem);
    expect(words()).toContain('To see it on your phone: example.org');
  });

  it('is on the phones where it is too long for the back row', () => {
    const long = Array.from({ length: 20 }, () => 'The kettle sings.').join('\n');
    act(() => render(<RoomPage {...showing({ ...scene, words: long })} />, page));
    expect(document.querySelector('.room-reading')).toBeNull();
    expect(words()).toContain('It is on your phone, to read along.');
    expect(words()).toContain('482 915');
  });

  it('has something to say where nothing was written', () => {
    act(() => render(<RoomPage {...showing(newStep('s1', 'venue'))} />, page));
    expect(words()).toContain('What this place has');
    expect(words()).toContain('Take it in.');
  });
});
