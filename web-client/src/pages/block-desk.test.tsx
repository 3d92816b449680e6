// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { View } from '../protocol/types.generated';
import { blockView } from '../testing/block-view';
import { FakeServer } from '../testing/fake-server';
import { World } from '../testing/fake-world';
import { join } from '../testing/join';
import { NeedsServer } from '../testing/needs-server';
import { buttonCalled, choose, plain, press as pressed, words } from '../testing/pages';
import { at, clock, person, turn } from '../testing/sample-view';
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

const hosts: View = {
  ...blockView,
  participants: [
    person('bo', { role: 'host', mode: 'listen' }),
    ...blockView.participants.filter(({ id }) => id !== 'bo'),
  ],
};

/** Bo is at the desk and sits at no table. */
function desk(view: View = hosts) {
  const server = new FakeServer(new World());
  server.view = view;
  const { store } = join(server);
  const device = { session: 's1', participant: 'bo', key: 'k', role: 'host' };
  const clocks = new ShownClocks();
  let panel = '';
  const go = (_: unknown, to = '') => {
    panel = to;
  };
  const draw = () =>
    act(() =>
      render(
        <DeskPage
          {...{ store, device, clocks, panel, go }}
          view={store.view.value!}
          api={new NeedsServer() as never}
        />,
        page,
      ),
    );
  draw();
  const say = (...told: Parameters<FakeServer['say']>) => {
    server.say(...told);
    draw();
  };
  const sent = () =>
    server.frames.flatMap((frame) =>
      frame.type === 'command' ? [{ kind: frame.kind, body: frame.body }] : [],
    );
  const refused = async (code: string, people: string[]) => {
    const commands = server.frames.filter(({ type }) => type === 'command');
    const id = (commands[commands.length - 1] as { id: string }).id;
    server.toAll({ type: 'refusal', id, code, people, sentence: 'No.', try_again: false });
    await vi.advanceTimersByTimeAsync(1_000);
    draw();
  };
  return { say, sent, draw, refused, server };
}

const cards = () =>
  [...document.querySelectorAll('.table-cards > li')].map(({ textContent }) => plain(textContent));
const main = () =>
  [...document.querySelectorAll('.button.main')].map(({ textContent }) => plain(textContent));
async function press(name: string) {
  await vi.advanceTimersByTimeAsync(1_000);
  pressed(name);
}

const tableWith = (id: string, change: object): View => ({
  ...hosts,
  tables: hosts.tables.map((one) => (one.id === id ? { ...one, ...change } : one)),
});

describe('the desk while each table goes at its own pace', () => {
  it('shows where each table is, and who keeps time', () => {
    desk();
    const [first, second, third] = cards();
    expect(first).toContain('One minute to think');
    expect(second).toContain('Have your say');
    expect(second).toContain('di');
    expect(second).toContain('Our timer here: ed');
    expect(third).toContain('Finished, and waiting for the others');
    expect(third).toContain('Nobody keeps time here.');
    expect(third).toContain('Nobody is here just now.');
  });

  it('says how long a turn is over, in words', () => {
    desk({ ...hosts, clocks: { t2: clock({ scope: 't2', deadline: at - 125_000 }) } });
    expect(cards()[1]).toContain('2 minutes over');
  });

  it('says which table is quiet, from three minutes on', () => {
    desk(tableWith('t1', { heard_at: at - 250_000 }));
    expect(cards()[0]).toContain('Quiet for 4 minutes.');
    render(null, page);
    desk(tableWith('t1', { heard_at: at - 170_000 }));
    expect(cards()[0]).not.toContain('Quiet');
  });

  it('leads to the desk of each table, which goes on as its timer would', async () => {
    const { draw, sent } = desk();
    await press('Go to this table: Table 1');
    draw();
    await press('Next for your table: Have your say');
    expect(sent()).toEqual([
      { kind: 'open_table_step', body: { table: 't1', from: 's2', step: 's3' } },
    ]);
  });

  it('leaves out all of it in one circle, where the block is walked like other steps', async () => {
    const circle = { ...hosts, tables: hosts.tables.slice(0, 1) };
    const { sent } = desk(circle);
    expect(words()).not.toMatch(/own pace|Call everyone/);
    expect(main()).toEqual(['Next: Have your say']);
    await press('Next: Have your say');
    expect(sent()[0]).toEqual({
      kind: 'open_table_step',
      body: { table: 't1', from: 's2', step: 's3' },
    });
  });
});

describe('one circle at the end of a block', () => {
  it('asks about whoever is in the middle of a turn before all go on', async () => {
    const [table] = hosts.tables;
    const { sent, refused } = desk({ ...hosts, tables: [{ ...table!, step: 's4' }] });
    await press('Next: Still got time?');
    await refused('someone_having_a_turn', ['cy']);
    expect(words()).toContain('cy is having a turn just now.');
    await press('Go on anyway');
    expect(sent().slice(-1)[0]).toMatchObject({ kind: 'open_step', body: { anyway: true } });
  });
});

describe('calling everyone back', () => {
  it('says by when', async () => {
    const { sent } = desk();
    choose('In 2 minutes');
    await press('Call everyone back');
    expect(sent()).toEqual([{ kind: 'gather_tables', body: { from: 's2', seconds: 120 } }]);
  });

  it('counts down, can be taken back, and then leads to what follows the block', async () => {
    const { say, sent } = desk();
    say('gathering_called', {});
    say('clock_changed', { clock: clock({ scope: 'session' }) });
    expect(words()).toContain('In 2 minutes we all come back together.');
    expect(main()).toEqual(['Next: Still got time?']);
    await press('Give them longer');
    expect(sent()).toEqual([{ kind: 'stop_gathering', body: {} }]);
  });

  it('leaves no focus behind on a button that is gone', async () => {
    const { say } = desk();
    buttonCalled('Call everyone back')!.focus();
    await press('Call everyone back');
    say('gathering_called', {});
    say('clock_changed', { clock: clock({ scope: 'session' }) });
    expect(document.activeElement?.getAttribute('aria-labelledby')).toBe('gather');
  });

  it('asks about whoever is in the middle of a turn, and to wait comes first', async () => {
    const { sent, refused } = desk();
    await press('Next: Still got time?');
    expect(sent()).toEqual([{ kind: 'open_step', body: { from: 's2', step: 's5' } }]);
    await refused('someone_having_a_turn', ['di']);
    expect(words()).toContain('di is having a turn just now.');
    const choices = [...document.querySelectorAll('.panel.blush button')];
    expect(choices.map(({ textContent }) => textContent)).toEqual(['Wait', 'Go on anyway']);
    await press('Go on anyway');
    expect(sent()[1]!.body).toEqual({ from: 's2', step: 's5', anyway: true });
  });

  it('is not the main thing once all tables have finished', () => {
    const tables = hosts.tables.map((one) => ({ ...one, step: 's4', turns: [turn('di', 'had')] }));
    desk({ ...hosts, tables, clocks: {} });
    expect(words()).toContain('All tables have finished.');
    expect(main()).toEqual(['Next: Still got time?']);
  });
});

describe('the plan', () => {
  it('shows a block as one group', () => {
    desk();
    const group = [...document.querySelectorAll('li.panel')].find(({ textContent }) =>
      textContent?.startsWith('Each table at its own pace'),
    );
    expect(group!.querySelectorAll('li')).toHaveLength(3);
  });

  it('can have each step that is to come at the pace of each table', async () => {
    const { sent } = desk();
    const radio = document.querySelector<HTMLInputElement>('[name="pace-s5"][value="each_table"]');
    act(() => radio!.click());
    const { kind, body } = sent()[0]!;
    expect(kind).toBe('change_plan');
    expect(body).toMatchObject({ steps: [{ id: 's5', pace: 'each_table' }] });
  });

  it('offers no pace in one circle', () => {
    desk({ ...hosts, tables: hosts.tables.slice(0, 1) });
    expect(document.querySelector('[name^="pace-"]')).toBeNull();
  });
});
