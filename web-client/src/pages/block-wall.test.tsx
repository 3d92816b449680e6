// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it } from 'vitest';
import type { View } from '../protocol/types.generated';
import { blockView } from '../testing/block-view';
import { FakeServer } from '../testing/fake-server';
import { World } from '../testing/fake-world';
import { join } from '../testing/join';
import { plain, words } from '../testing/pages';
import { at, clock, turn } from '../testing/sample-view';
import { RoomPage } from './room-page';
import { ShownClocks } from './shown-clock';

const page = document.body;
afterEach(() => {
  render(null, page);
  localStorage.clear();
  history.replaceState(null, '', '/s/s1/room');
});

function onTheWall(view: View) {
  const world = new World();
  const server = new FakeServer(world);
  server.view = view;
  const { store } = join(server);
  const offline = async () => ({ ok: false });
  const api = { reach: offline, makeQr: offline } as never;
  const device = { session: 's1', participant: 'bo', key: 'k', role: 'screen' };
  const needs = { api, device, clocks: new ShownClocks(), panel: '', go: () => {} };
  const draw = () =>
    act(() => render(<RoomPage {...needs} store={store} view={store.view.value!} />, page));
  draw();
  return { world, server, draw };
}

function wall(view: View): string {
  onTheWall(view);
  return words();
}

describe('the wall in a block', () => {
  it('shows where each table is, whose turn it is there, and no clock', () => {
    const shown = wall(blockView);
    expect(shown).toContain('Table 1One minute to think');
    expect(shown).toContain("Table 2It's di's turn");
    expect(shown).toMatch(/0\sof\s2\sturns/);
    expect(document.querySelector('.timer-round')).toBeNull();
  });

  it('calls everybody back in its biggest words', () => {
    const clocks = { session: clock({ scope: 'session' }) };
    wall({ ...blockView, clocks, gathering: true });
    expect(plain(document.querySelector('h1')?.textContent)).toBe(
      'In 2 minutes we all come back together.',
    );
  });

  it('lets a card wait for the words that somebody types, where nothing else leaves it room', () => {
    const typed = { id: 'n1', revision: 1, about: 'typed_turn' as const, table: 't2', step: 's3' };
    const [first, second, third] = blockView.tables;
    const view: View = {
      ...blockView,
      said: { id: 'm1', text: 'Tea at three.', at },
      notes: [
        { ...typed, text: 'I type with one finger.', by: 'di', on_wall: false, parked: null },
      ],
      tables: [
        { ...first!, cards: [{ who: 'bo', card: 'stop' }] },
        { ...second!, turns: [{ ...turn('di', 'having'), typed: 'n1' }, turn('ed')] },
        third!,
      ],
    };
    const shown = (signer: string) => {
      act(() => render(null, page));
      history.replaceState(null, '', `/s/s1/room?signer=${signer}`);
      const { server, draw, world } = onTheWall(view);
      const language = 'en-GB';
      const line = { number: 1, language, text: 'A line.', source: 'captioner', table: null };
      act(() => server.toAll({ type: 'caption', caption: line }));
      return [0, 1, 2, 3].map(() => {
        world.advance(8_000);
        draw();
        return [words().includes('one finger'), words().includes('Stop, I have')];
      });
    };
    expect(shown('left')).toContainEqual([true, false]);
    expect(shown('left')).toContainEqual([false, true]);
    expect(shown('left')).not.toContainEqual([true, true]);
    expect(shown('none')).toContainEqual([true, true]);
  });

  it('shows the step of the one circle, with its clock', () => {
    const circle = { ...blockView, tables: blockView.tables.slice(0, 1) };
    expect(wall(circle)).not.toContain('Table');
    expect(document.querySelector('.room.reflect .timer-round')).not.toBeNull();
  });
});
