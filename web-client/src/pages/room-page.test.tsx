// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Api } from '../api';
import type { Caption } from '../protocol/types.generated';
import { FakeServer } from '../testing/fake-server';
import { World } from '../testing/fake-world';
import { join } from '../testing/join';
import { RoomPage } from './room-page';
import { ShownClocks } from './shown-clock';

const page = document.body;
beforeEach(() => {
  localStorage.clear();
  history.replaceState(null, '', '/s/s1/room');
});
afterEach(() => render(null, page));

const none = async () => ({ ok: false as const, problem: {} as never });
const api = { reach: none, makeQr: none } as unknown as Api;
const device = { session: 's1', participant: null, key: 'key', role: 'screen' };

function line(number: number, change: Partial<Caption> = {}): Caption {
  const text = `Line ${number}.`;
  return { number, language: 'en-GB', text, source: 'captioner', table: null, ...change };
}

function onTheWall() {
  const world = new World();
  const server = new FakeServer(world);
  const { store } = join(server);
  const needs = { api, device, clocks: new ShownClocks(), panel: '', go: () => {} };
  const draw = () =>
    act(() => render(<RoomPage {...needs} store={store} view={store.view.value!} />, page));
  draw();
  const say = (...told: Parameters<FakeServer['say']>) => {
    server.say(...told);
    draw();
  };
  const hears = (...captions: Caption[]) => {
    for (const caption of captions) act(() => server.toAll({ type: 'caption', caption }));
    draw();
  };
  return { world, say, hears, draw };
}

const wall = () => document.querySelector('main')!;
const captions = () => [...document.querySelectorAll('.room-captions p')].map((p) => p.textContent);

describe('what we agreed', () => {
  it('stands there while people come in, one settled line after the other', () => {
    const { world, say, draw } = onTheWall();
    say('step_opened', { step: 'none yet' });
    const proposed = { by: 'bo', proposed: true };
    for (const [id, text] of [
      ['a1', 'One at a time'],
      ['a2', 'No fixing'],
      ['a3', 'Tea'],
    ] as const)
      say('agreement_added', { id, text, ...proposed });
    expect(wall().textContent).not.toContain('What we agreed');
    for (const id of ['a1', 'a2']) say('agreement_settled', { id });
    expect(wall().textContent).toContain('One at a time');
    expect(wall().textContent).not.toContain('No fixing');
    act(() => world.advance(10_000));
    draw();
    expect(wall().textContent).toContain('No fixing');
    act(() => world.advance(10_000));
    draw();
    expect(wall().textContent).toContain('One at a time');
    expect(wall().textContent).not.toContain('Tea');
  });
});

describe('captions on the wall', () => {
  it('are the last two lines, in their order', () => {
    const { hears } = onTheWall();
    hears(line(3), line(1), line(2));
    expect(captions()).toEqual(['Line 2.', 'Line 3.']);
    expect(wall().className).toContain('captioned');
    expect(wall().textContent).toContain('Captions come from a captioner.');
  });

  it('are those of the one circle too, and with several tables those for all', () => {
    const { hears, say } = onTheWall();
    hears(line(1), line(1, { table: 't1', text: 'At the table.' }));
    expect(captions()).toEqual(['Line 1.', 'At the table.']);
    say('table_added', { table: { id: 't2', name: '', place: '' } });
    expect(captions()).toEqual(['Line 1.']);
  });

  it('go some minutes after the last word', () => {
    const { world, hears, draw } = onTheWall();
    hears(line(1));
    world.advance(4 * 60_000);
    draw();
    expect(captions()).toEqual(['Line 1.']);
    world.advance(2 * 60_000);
    draw();
    expect(captions()).toEqual([]);
  });
});

describe('notes on the wall', () => {
  const noteMs = 9_000;

  it('are those of which a host said that they may stand here, with a name or without', () => {
    const { world, say, draw } = onTheWall();
    say('step_opened', { step: 's3' });
    const together = { about: 'together' as const, table: 't1', step: 's3' };
    say('no_name_released', {
      batch: 1,
      items: [{ id: 'n1', box: 'together', text: 'The rent.' }],
    });
    expect(wall().textContent).not.toContain('The rent.');
    say('note_added', { id: 'n2', ...together, text: 'The tea.', by: 'cy' });
    expect(wall().textContent).not.toContain('The tea.');
    say('note_put_on_wall', { id: 'n2', table: 't1' });
    for (const _ of [1, 2, 3]) {
      expect(wall().textContent).toContain('The tea.');
      expect(wall().textContent).not.toContain('The rent.');
      world.advance(noteMs);
      draw();
    }
    say('note_put_on_wall', { id: 'n1', table: 't1' });
    say('note_edited', { id: 'n2', table: 't1', text: 'The coffee.' });
    world.advance(noteMs);
    draw();
    expect(wall().textContent).toContain('The rent.');
    expect(wall().textContent).not.toContain('The coffee.');
    say('note_taken_off_wall', { id: 'n1', table: 't1' });
    expect(wall().textContent).not.toContain('The rent.');
  });
});

describe('somebody at the screen', () => {
  const control = () => document.querySelector('.room-control');
  const choose = (value: string) =>
    act(() => document.querySelector<HTMLInputElement>(`input[value=${value}]`)!.click());

  it('sees what can be set once they move the mouse', () => {
    onTheWall();
    expect(control()!.className).not.toContain('shown');
    act(() => {
      window.dispatchEvent(new Event('pointermove'));
    });
    expect(control()!.className).toContain('shown');
  });

  it('leaves space for the signer, and the screen remembers it', () => {
    history.replaceState(null, '', '/s/s1/room?signer=right');
    const { draw } = onTheWall();
    expect(wall().className).toContain('signer-right');
    choose('left');
    expect(wall().className).toContain('signer-left');
    expect(location.search).toBe('');
    act(() => render(null, page));
    draw();
    expect(wall().className).toContain('signer-left');
  });

  it('finds nothing round the words that a video tool shows', () => {
    history.replaceState(null, '', '/s/s1/room?source=1&signer=left');
    onTheWall();
    expect(control()).toBeNull();
    expect(document.querySelector('.towel')).toBeNull();
    expect(wall().className).toContain('signer-left');
  });
});
