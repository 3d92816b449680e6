// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { CommandFrame, View } from '../protocol/types.generated';
import { FakeServer } from '../testing/fake-server';
import { World } from '../testing/fake-world';
import { join } from '../testing/join';
import { press, words } from '../testing/pages';
import { person, sampleView, table } from '../testing/sample-view';
import { ShownClocks } from './shown-clock';
import { TablesPage } from './tables-page';

const page = document.body;
beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  render(null, page);
  vi.useRealTimers();
});

const twoTables: View = {
  ...sampleView,
  participants: [person('ann', { role: 'host' }), person('bo'), person('cy', { table: 't2' })],
  tables: [table('t1', { place: 'by the window' }), table('t2', { name: 'Kitchen' }), table('t3')],
};

function panel(view: View) {
  const server = new FakeServer(new World());
  server.view = view;
  const { store } = join(server);
  const device = { session: 's1', participant: 'ann', key: 'k', role: 'host' };
  const needs = { api: null as never, device, clocks: new ShownClocks(), panel: '', store };
  const nothing = () => {};
  const draw = () =>
    act(() =>
      render(<TablesPage {...needs} view={store.view.value!} go={nothing} show={nothing} />, page),
    );
  draw();
  const sent = () =>
    server.frames
      .filter((frame): frame is CommandFrame => frame.type === 'command')
      .map(({ kind, body }) => ({ kind, body }));
  const done = async (afterMs = 1_000) => {
    const ids = server.frames.flatMap((frame) => (frame.type === 'command' ? [frame.id] : []));
    server.toAll({ type: 'acknowledgement', id: ids.slice(-1)[0]!, offsets: {} });
    await vi.advanceTimersByTimeAsync(afterMs);
    draw();
  };
  return { server, sent, done };
}

describe('one circle', () => {
  it('shows no tables, but what they would save', () => {
    panel({ ...sampleView, hall_expected: 22, online_expected: 9 });
    expect(words()).toContain('31 people in one circle is about 1 hour 10.');
    expect(words()).toContain('6 tables is about 15 minutes.');
    expect(words()).not.toContain('Table 1');
  });

  it('becomes tables of 5 or 6, hall and online apart', () => {
    const { sent } = panel(sampleView);
    press('Make the tables');
    expect(sent()).toEqual([{ kind: 'shuffle_tables', body: { people_a_table: 6, mixed: false } }]);
  });
});

describe('several tables', () => {
  it('say where they are and who sits there', () => {
    panel(twoTables);
    expect([...document.querySelectorAll('.table-cards h2')].map((one) => one.textContent)).toEqual(
      ['Table \u20681\u2069', 'Kitchen', 'Table \u20683\u2069'],
    );
    expect(words()).toContain('by the window');
    expect(words()).toContain('Nobody sits here.');
  });

  it('move somebody by a button, and Undo brings them back', async () => {
    const { server, sent, done } = panel(twoTables);
    press('Change: bo');
    press('Kitchen');
    const moves = [{ who: 'bo', table: 't2' }];
    expect(sent()).toEqual([{ kind: 'move_people', body: { moves } }]);
    server.say('people_moved', { moves });
    await done();
    expect(words()).toContain('bo sits at Kitchen now.');
    press('Undo');
    expect(sent().slice(-1)).toEqual([
      { kind: 'move_people', body: { moves: [{ who: 'bo', table: 't1' }] } },
    ]);
  });

  it('bring somebody back by Undo however quickly it is pressed', async () => {
    const { server, sent, done } = panel(twoTables);
    press('Change: bo');
    press('Kitchen');
    server.say('people_moved', { moves: [{ who: 'bo', table: 't2' }] });
    await done(50);
    press('Undo');
    expect(sent()).toHaveLength(2);
  });

  it('move somebody at a tablet with the tablet, and nobody else back', async () => {
    const tablet = person('tablet', { mode: 'shared_device' });
    const edna = person('edna', { cared_by: 'tablet' });
    const participants = [...twoTables.participants, tablet, edna];
    const { server, sent, done } = panel({ ...twoTables, participants });
    press('Change: edna');
    press('Kitchen');
    expect(sent().slice(-1)[0]!.body).toEqual({ moves: [{ who: 'tablet', table: 't2' }] });
    server.say('people_moved', {
      moves: [
        { who: 'tablet', table: 't2' },
        { who: 'edna', table: 't2' },
        { who: 'cy', table: 't3' },
      ],
    });
    await done();
    press('Undo');
    expect(sent().slice(-1)[0]!.body).toEqual({ moves: [{ who: 'tablet', table: 't1' }] });
  });

  it('are put away where nobody sits, and only there', () => {
    const { sent } = panel(twoTables);
    expect(words().match(/Put this table away/g)).toHaveLength(1);
    press('Put this table away: Table 3');
    expect(sent()).toEqual([{ kind: 'remove_table', body: { table: 't3' } }]);
  });

  it('can be left to people to choose', () => {
    const { sent } = panel(twoTables);
    act(() => document.querySelector<HTMLInputElement>('input[type=checkbox]')!.click());
    expect(sent()[0]!.body).toMatchObject({ settings: { seating: 'choose', door: 'open' } });
  });
});
