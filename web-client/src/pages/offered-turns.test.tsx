// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { CommandFrame, Turn, View } from '../protocol/types.generated';
import { FakeServer } from '../testing/fake-server';
import { World } from '../testing/fake-world';
import { join } from '../testing/join';
import { buttonCalled, press as pressed, words } from '../testing/pages';
import { person, sampleView, turn } from '../testing/sample-view';
import { mayOfferAgain } from './offered-turns';
import { RoundPage } from './round-page';
import { ShownClocks } from './shown-clock';

describe('offering a turn once more', () => {
  const may = (turns: Turn[], view: View = sampleView) =>
    mayOfferAgain(view, { ...sampleView.tables[0]!, turns });

  it('waits until nobody has a turn or waits for one', () => {
    expect(may([turn('bo', 'passed'), turn('cy', 'having')])).toBe(false);
    expect(may([turn('bo', 'passed'), turn('cy')])).toBe(false);
    expect(may([turn('bo', 'passed'), turn('cy', 'had')])).toBe(true);
  });

  it('is for those who passed, once each, and not for those who are just here', () => {
    const listens = { ...sampleView, participants: [person('bo', { mode: 'listen' })] };
    expect(may([turn('bo', 'had')])).toBe(false);
    expect(may([{ ...turn('bo', 'passed'), offered_again: true }])).toBe(false);
    expect(may([turn('bo', 'passed')], listens)).toBe(false);
  });

  it('is for the turns, and for no other step', () => {
    expect(may([turn('bo', 'passed')], { ...sampleView, step: 's3' })).toBe(false);
  });
});

const page = document.body;
beforeEach(() => sessionStorage.clear());
afterEach(() => render(null, page));

/** Bo passed, and is offered a turn once more. */
function offered() {
  const server = new FakeServer(new World());
  const { store } = join(server);
  server.say(
    'turns_queued',
    { table: 't1', step: 's2', turns: [turn('bo', 'passed')] },
    'table.t1',
  );
  server.say('turns_offered_again', { table: 't1', people: ['bo'] }, 'table.t1');
  const needs = { api: null as never, device: null as never, clocks: new ShownClocks(), panel: '' };
  const draw = () =>
    act(() =>
      render(<RoundPage {...needs} store={store} view={store.view.value!} go={() => {}} />, page),
    );
  const refresh = () => {
    render(null, page);
    draw();
  };
  draw();
  const sent = () =>
    server.frames
      .filter((frame): frame is CommandFrame => frame.type === 'command')
      .map(({ kind, body }) => ({ kind, body }));
  const say = (...told: Parameters<FakeServer['say']>) => {
    server.say(...told);
    draw();
  };
  return { sent, refresh, say };
}

const asks = () => words().includes('Would you like a turn after all?');
function press(name: string) {
  buttonCalled(name)!.focus();
  pressed(name);
}

describe('a turn after all', () => {
  it('is asked for with a yes', () => {
    const { sent } = offered();
    press('Yes, I would');
    expect(sent()).toEqual([{ kind: 'ask_for_turn', body: { table: 't1' } }]);
  });

  it('is declined without telling anybody, also after a refresh', () => {
    const { sent, refresh } = offered();
    expect(asks()).toBe(true);
    press('No, thank you');
    expect(asks()).toBe(false);
    refresh();
    expect(asks()).toBe(false);
    expect(sent()).toEqual([]);
  });

  it('leaves the focus on what happens now, whatever was answered', () => {
    const { say, refresh } = offered();
    press('No, thank you');
    expect(document.activeElement?.tagName).toBe('H1');
    sessionStorage.clear();
    refresh();
    press('Yes, I would');
    const joined = { table: 't1', who: 'bo', state: 'waiting', before: null } as const;
    say('turn_joined', joined, 'table.t1');
    expect(asks()).toBe(false);
    expect(document.activeElement?.tagName).toBe('H1');
  });
});
