// @vitest-environment happy-dom

import type { ComponentType } from 'preact';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it } from 'vitest';
import type { CommandFrame, Participant, View } from '../protocol/types.generated';
import { FakeServer } from '../testing/fake-server';
import { World } from '../testing/fake-world';
import { join } from '../testing/join';
import { plain, press } from '../testing/pages';
import { at, clock, person, sampleView } from '../testing/sample-view';
import type { PageNeeds } from './needs';
import { RoomPage } from './room-page';
import { RoundPage } from './round-page';
import { RunningDesk } from './running-desk';
import { ShownClocks } from './shown-clock';

const page = document.body;
afterEach(() => render(null, page));

const ends = at + 600_000;
const six: Participant[] = [
  person('ann', { role: 'host' }),
  person('bo'),
  person('cy', { ready: true }),
  person('di', { ready: true }),
  person('ed'),
  person('flo'),
];

/** Ten minutes of break, of which the clock says when they end. */
function inABreak(participants: Participant[] = six, deadline = ends) {
  const server = new FakeServer(new World());
  const { store } = join(server);
  const rest = { ...sampleView.plan[0]!, id: 'rest', kind: 'break' as const };
  const view: View = {
    ...sampleView,
    plan: [...sampleView.plan, rest],
    step: 'rest',
    participants,
    clocks: {
      session: clock({ scope: 'session', length_ms: 600_000, deadline }),
    },
  };
  const offline = async () => ({ ok: false });
  const api = { reach: offline, makeQr: offline } as never;
  const device = { session: 's1', participant: 'bo', key: 'k', role: 'participant' };
  const needs = { api, device, clocks: new ShownClocks(), panel: '', go: () => {} };
  const draw = (Page: ComponentType<PageNeeds & { show: () => void }>) => {
    act(() => render(<Page {...needs} store={store} view={view} show={() => {}} />, page));
    return plain(page.textContent);
  };
  const sent = () =>
    server.frames.filter((frame): frame is CommandFrame => frame.type === 'command');
  return { draw, sent };
}

const backAt = /Back at \d\d:\d\d/;

describe('a break', () => {
  it('says on every screen when it ends', () => {
    const { draw } = inABreak();
    const said = [RoundPage, RoomPage, RunningDesk].map((Page) => backAt.exec(draw(Page))?.[0]);
    expect(said[0]).toMatch(backAt);
    expect(new Set(said).size).toBe(1);
  });

  it('hears from somebody that they are back', () => {
    const { draw, sent } = inABreak();
    draw(RoundPage);
    press("I'm back");
    expect(sent().map(({ kind, body }) => ({ kind, body }))).toEqual([
      { kind: 'change_me', body: { ready: true } },
    ]);
  });

  it('asks nobody to finish a thought in its last seconds', () => {
    const words = inABreak(six, at + 8_000).draw(RoundPage);
    expect(words).toContain('The break is nearly over.');
    expect(words).not.toContain('Finish your thought');
  });

  it('tells the wall how many are back, and never who', () => {
    const wall = inABreak().draw(RoomPage);
    expect(wall).toContain('2 of 5 are back.');
    expect(document.querySelector('.room-words')?.textContent).not.toMatch(/cy|di/);
  });

  it('tells the wall nothing where a number would say who', () => {
    expect(inABreak(six.slice(0, 5)).draw(RoomPage)).not.toContain('are back');
  });

  it('tells the host who is back', () => {
    const desk = inABreak().draw(RunningDesk);
    expect(desk).toContain('Who is back');
    expect(desk).toContain('2 of 5 are back.cydi');
  });
});
