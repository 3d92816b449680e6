// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Table, View } from '../protocol/types.generated';
import { FakeServer } from '../testing/fake-server';
import { World } from '../testing/fake-world';
import { join } from '../testing/join';
import { NeedsServer } from '../testing/needs-server';
import { h1, plain, press, words } from '../testing/pages';
import { person, sampleView, table as tableCalled, turn } from '../testing/sample-view';
import { DeskPage } from './desk-page';
import { ShownClocks } from './shown-clock';

const page = document.body;
beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  render(null, page);
  vi.useRealTimers();
});

const table = (id: string, change: Partial<Table>): Table =>
  tableCalled(id, { keeper: 'ann', ...change });
/** Bo is at the desk and only listens; two tables have their turns. */
const sideBySide: View = {
  ...sampleView,
  participants: [
    person('bo', { role: 'host', mode: 'listen' }),
    person('ann'),
    person('cy'),
    person('di', { table: 't2' }),
    person('ed', { table: 't2' }),
  ],
  tables: [
    table('t1', { turns: [turn('ann', 'had'), turn('cy', 'having')] }),
    table('t2', { keeper: null, turns: [turn('di'), turn('ed')] }),
  ],
  clocks: {},
};

function desk(view: View, panel = '') {
  const server = new FakeServer(new World());
  server.view = view;
  const { store } = join(server);
  const device = { session: 's1', participant: 'bo', key: 'k', role: 'host' };
  let named = panel;
  const draw = () =>
    act(() =>
      render(
        <DeskPage
          store={store}
          view={store.view.value!}
          api={new NeedsServer() as never}
          device={device}
          clocks={new ShownClocks()}
          panel={named}
          go={(_, to = '') => {
            named = to;
          }}
        />,
        page,
      ),
    );
  draw();
  const sent = () =>
    server.frames.flatMap((frame) =>
      frame.type === 'command' ? [{ kind: frame.kind, body: frame.body }] : [],
    );
  return { draw, sent, server, panel: () => named };
}

describe('turns at two tables', () => {
  it('are seen at a glance, and counted together', () => {
    desk(sideBySide);
    expect(words()).toMatch(/Have your say: 1\sof\s4/);
    const [first, second] = [...document.querySelectorAll('.table-cards > li')].map(
      ({ textContent }) => plain(textContent),
    );
    expect(first).toContain('cy');
    expect(first).toContain('1 of 2 have had a turn.');
    expect(first).not.toContain('Nobody');
    expect(second).toContain('Nobody is here just now.');
    expect(second).toContain('Nobody keeps time here.');
  });

  it('leave the main button to the next step', () => {
    desk(sideBySide);
    expect(document.querySelector('.button.main')?.textContent).toContain('Reflect together');
  });

  it('are run table by table, at an address of its own', async () => {
    const { draw, sent, panel } = desk(sideBySide);
    press('Go to this table: Table 2');
    expect(panel()).toBe('table-t2');
    draw();
    await vi.advanceTimersByTimeAsync(1_000);
    expect(h1()).toBe('Table 2');
    expect(words()).toContain("di's device is away.");
    press("They're here. Start their turn");
    expect(sent()).toEqual([
      { kind: 'start_turn', body: { table: 't2', who: 'di', anyway: true } },
    ]);
  });
});

it('one circle shows no tables', () => {
  const host = sampleView.participants.map((one) =>
    one.id === 'bo' ? { ...one, role: 'host' as const } : one,
  );
  const { panel } = desk({ ...sampleView, participants: host });
  expect(words()).not.toContain('All tables');
  expect(document.querySelector('.table-cards')).toBeNull();
  expect(panel()).toBe('');
});
