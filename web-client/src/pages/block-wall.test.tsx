// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it } from 'vitest';
import type { View } from '../protocol/types.generated';
import { blockView } from '../testing/block-view';
import { FakeServer } from '../testing/fake-server';
import { World } from '../testing/fake-world';
import { join } from '../testing/join';
import { clock } from '../testing/sample-view';
import { RoomPage } from './room-page';
import { ShownClocks } from './shown-clock';

const page = document.body;
afterEach(() => render(null, page));

function wall(view: View): string {
  const server = new FakeServer(new World());
  server.view = view;
  const { store } = join(server);
  const offline = async () => ({ ok: false });
  const api = { reach: offline, makeQr: offline } as never;
  const device = { session: 's1', participant: 'bo', key: 'k', role: 'screen' };
  const needs = { api, device, clocks: new ShownClocks(), panel: '', go: () => {} };
  act(() => render(<RoomPage {...needs} store={store} view={store.view.value!} />, page));
  return page.textContent?.replace(/[\u2068\u2069]/g, '') ?? '';
}

describe('the wall in a block', () => {
  it('shows where each table is, whose turn it is there, and no clock', () => {
    const words = wall(blockView);
    expect(words).toContain('Table 1One minute to think');
    expect(words).toContain("Table 2It's di's turn");
    expect(words).toMatch(/0\sof\s2\sturns/);
    expect(document.querySelector('.timer-round')).toBeNull();
  });

  it('calls everybody back in its biggest words', () => {
    const clocks = { session: clock({ scope: 'session' }) };
    wall({ ...blockView, clocks, gathering: true });
    const h1 = document.querySelector('h1')?.textContent?.replace(/[\u2068\u2069]/g, '');
    expect(h1).toBe('In 2 minutes we all come back together.');
  });

  it('shows the step of the one circle, with its clock', () => {
    const circle = { ...blockView, tables: blockView.tables.slice(0, 1) };
    expect(wall(circle)).not.toContain('Table');
    expect(document.querySelector('.room.reflect .timer-round')).not.toBeNull();
  });
});
