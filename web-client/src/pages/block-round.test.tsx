// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { View } from '../protocol/types.generated';
import { announcer } from '../shell/speaker';
import { blockView } from '../testing/block-view';
import { bosPage } from '../testing/bos-page';
import { buttonCalled, h1, press as pressed, words } from '../testing/pages';
import { at, clock, person, turn } from '../testing/sample-view';
import { RoundPage } from './round-page';

const page = document.body;
beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  render(null, page);
  vi.useRealTimers();
  vi.restoreAllMocks();
});

/** Bo's page: our timer of Table 1. */
function round(view: View = blockView) {
  const opened = bosPage(RoundPage, view);
  const { server, frames, draw } = opened;
  const answer = async (frame: object) => {
    const { id } = frames().slice(-1)[0]!;
    server.toAll({ id, ...frame });
    await vi.advanceTimersByTimeAsync(1_000);
    draw();
  };
  return { ...opened, answer };
}

async function press(name: string) {
  await vi.advanceTimersByTimeAsync(500);
  pressed(name);
}
const at2: View = {
  ...blockView,
  participants: blockView.participants.map((one) =>
    one.id === 'bo' ? { ...one, table: 't2' } : one,
  ),
};

describe('in a block everybody goes by their own table', () => {
  it('thinks while theirs does, by the clock of their table', () => {
    round();
    expect(h1()).toBe('One minute to think');
    expect(document.querySelector('.clock')).not.toBeNull();
  });

  it('takes turns where theirs does', () => {
    round(at2);
    expect(h1()).toBe("It's di's turn");
  });

  it('moves on with their own table and with no other', () => {
    const { say } = round();
    say('table_step_opened', { table: 't2', step: 's4' }, 'table.t2');
    expect(h1()).toBe('One minute to think');
    say('table_step_opened', { table: 't1', step: 's3' }, 'table.t1');
    say('turns_queued', { table: 't1', step: 's3', turns: [turn('cy'), turn('bo')] }, 'table.t1');
    expect(h1()).not.toBe('One minute to think');
  });

  it('sees the whole where they host and sit at no table', () => {
    const hosts = blockView.participants.map((one) =>
      one.id === 'bo' ? person('bo', { role: 'host', mode: 'listen' }) : one,
    );
    round({ ...blockView, participants: hosts });
    expect(h1()).toBe('Each table at its own pace');
    expect(document.querySelectorAll('.table-cards > li')).toHaveLength(3);
  });
});

describe('our timer takes the table on', () => {
  it('by a button that names the next step', async () => {
    const { sent } = round();
    await press('Next for your table: Have your say');
    expect(sent()).toEqual([
      { kind: 'open_table_step', body: { table: 't1', from: 's2', step: 's3' } },
    ]);
  });

  it('and back again, with Undo', async () => {
    const { say, sent, answer, server } = round();
    await press('Next for your table: Have your say');
    server.say('table_step_opened', { table: 't1', step: 's3' }, 'table.t1');
    await answer({ type: 'acknowledgement', offsets: {} });
    expect(words()).toContain('This table is at Have your say now.');
    await press('Undo');
    expect(sent().slice(-1)[0]!.body).toEqual({
      table: 't1',
      from: 's3',
      step: 's2',
      anyway: true,
    });
    say('table_step_opened', { table: 't1', step: 's3' }, 'table.t1');
    expect(buttonCalled('Back to: One minute to think')).toBeDefined();
  });

  it('over nobody who waits, unless they say so once more', async () => {
    const view = {
      ...blockView,
      tables: blockView.tables.map((one) =>
        one.id === 't1' ? { ...one, step: 's3', turns: [turn('cy')] } : one,
      ),
    };
    const { sent, answer } = round(view);
    await press('Next for your table: Reflect together');
    const refusal = { type: 'refusal', code: 'people_waiting', sentence: 'No.', try_again: false };
    await answer({ ...refusal, people: ['cy'] });
    expect(words()).toContain('cy has not had a turn.');
    const choices = [...document.querySelectorAll('.panel.blush button')];
    expect(choices.map(({ textContent }) => textContent)).toEqual(['Wait', 'Go on anyway']);
    await press('Go on anyway');
    expect(sent().slice(-1)[0]!.body).toEqual({
      table: 't1',
      from: 's3',
      step: 's4',
      anyway: true,
    });
  });

  it('as far as the end, where the host calls all back', () => {
    const { say } = round();
    say('table_step_opened', { table: 't1', step: 's4' }, 'table.t1');
    expect(words()).toContain('You are at the end. The host will call us all back.');
    expect(words()).not.toContain('Next for your table');
  });

  it('with the clock of its step', async () => {
    const { sent } = round();
    await press('Add 1 minute');
    expect(sent()[0]).toEqual({ kind: 'add_time', body: { scope: 't1', seconds: 60 } });
  });

  it('or whoever likes, where nobody is our timer', async () => {
    const { sent } = round({
      ...blockView,
      tables: blockView.tables.map((one) => ({ ...one, keeper: null })),
    });
    await press("I'll be our timer");
    expect(sent()).toEqual([{ kind: 'become_keeper', body: { table: 't1' } }]);
  });
});

describe('a call to come back', () => {
  const call = (say: ReturnType<typeof round>['say'], seconds: number, revision = 1) => {
    const deadline = at + seconds * 1000;
    const length_ms = seconds * 1000;
    say('gathering_called', {});
    say('clock_changed', { clock: clock({ scope: 'session', deadline, length_ms, revision }) });
  };

  it('is shown in words and said once, and moves nobody', () => {
    const said = vi.spyOn(announcer, 'say');
    const { say, draw } = round();
    call(say, 60);
    draw();
    expect(words()).toContain('In 1 minute we all come back together.');
    expect(h1()).toBe('One minute to think');
    const calls = said.mock.calls.filter(([{ text }]) => text.includes('come back together'));
    expect(calls).toHaveLength(1);
    say('gathering_stopped', {});
    expect(words()).not.toContain('come back together');
  });

  it('starts from its full time when it comes again', () => {
    const { say } = round();
    call(say, 10);
    expect(words()).toContain('In 10 seconds');
    say('gathering_stopped', {});
    call(say, 300);
    expect(words()).toContain('In 5 minutes we all come back together.');
  });

  it('ends nothing when its time is up', () => {
    const { say } = round();
    call(say, -1);
    expect(words()).toContain('Time to come back.');
    expect(words()).toContain('Finish your thought.');
    expect(h1()).toBe('One minute to think');
  });
});
