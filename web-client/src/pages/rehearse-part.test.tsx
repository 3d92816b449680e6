// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { CommandFrame, View } from '../protocol/types.generated';
import { FakeServer } from '../testing/fake-server';
import { World } from '../testing/fake-world';
import { join } from '../testing/join';
import { person, sampleView } from '../testing/sample-view';
import { RehearsePart } from './rehearse-part';

const page = document.body;
beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  render(null, page);
  localStorage.clear();
  vi.useRealTimers();
});

const ada = person('p1', { name: 'Pretend Ada' });
const ben = person('p2', { name: 'Pretend Ben' });

/** Bo hosts; the page was loaded again since this device brought Ada and Ben in. */
function rehearsing(change: Partial<View>) {
  localStorage.setItem('cuppa.pretend.s1', 'p1 p2');
  const server = new FakeServer(new World());
  server.view = { ...server.view, ...change };
  const { store } = join(server);
  const device = { session: 's1', participant: 'bo', key: 'k', role: 'host' };
  const needs = { api: null as never, device, clocks: null as never, panel: '' };
  const nothing = () => {};
  const view = store.view.value!;
  act(() =>
    render(<RehearsePart {...needs} store={store} view={view} go={nothing} show={nothing} />, page),
  );
  const sent = () =>
    server.frames.filter((frame): frame is CommandFrame => frame.type === 'command');
  const answer = (frame: object) =>
    act(async () => {
      server.toAll({ id: sent().at(-1)!.id, ...frame });
      await vi.advanceTimersByTimeAsync(10);
    });
  return { sent, answer };
}

const words = () => page.textContent?.replace(/[\u2068\u2069]/g, '') ?? '';
const end = () =>
  act(() =>
    [...document.querySelectorAll('button')]
      .find(({ textContent }) => textContent === 'End the rehearsal')!
      .click(),
  );
const lobby = { status: 'lobby', step: null, finished: {} } as const;

describe('a rehearsal at the desk', () => {
  it('is offered before the start, and says what stays', () => {
    rehearsing(lobby);
    expect(words()).toContain('Try it with pretend people');
    expect(words()).toContain('What they write stays in this session.');
  });

  it('waits for an open door', () => {
    rehearsing({ ...lobby, settings: { ...sampleView.settings, door: 'knock' } });
    expect(words()).toContain('Open the door first');
    expect(words()).not.toContain('Bring them in');
  });

  it('is not offered once people are at it', () => {
    rehearsing({});
    expect(words()).toBe('');
  });

  it('ends with those asked to leave whom it brought in, and nobody real who is called the same', async () => {
    const cleo = person('p3', { name: 'Pretend Cleo' });
    const { sent, answer } = rehearsing({ participants: [person('bo'), ada, cleo, ben] });
    expect(words()).toContain('2 pretend people are here');
    end();
    for (const who of ['p1', 'p2']) {
      const { kind, body } = sent().at(-1)!;
      expect({ kind, body }).toEqual({ kind: 'remove_participant', body: { who } });
      await answer({ type: 'acknowledgement', offsets: {} });
    }
    expect(sent()).toHaveLength(2);
  });

  it('says why somebody could not be asked to leave', async () => {
    const { answer } = rehearsing({ participants: [person('bo'), ada, ben] });
    end();
    const refusal = { code: 'not_allowed', sentence: '', try_again: false, people: [] };
    await answer({ type: 'refusal', ...refusal });
    expect(words()).toContain('Only the host or our timer can do that.');
    expect(words()).toContain('End the rehearsal');
  });
});
