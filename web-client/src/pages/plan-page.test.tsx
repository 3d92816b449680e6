// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { planFile } from '../plans/plan-file';
import { newStep } from '../plans/plan-parts';
import type { CommandFrame, Step } from '../protocol/types.generated';
import { MemoryKeep } from '../storage';
import { FakeServer } from '../testing/fake-server';
import { World } from '../testing/fake-world';
import { join } from '../testing/join';
import { boxCalled, plain, press, words, write } from '../testing/pages';
import { PlanPage } from './plan-page';

const page = document.body;
beforeEach(() => localStorage.clear());
afterEach(() => render(null, page));

const buttons = () => [...document.querySelectorAll('button')];
function fill(label: string, text: string) {
  const box = boxCalled(label);
  write(box, text);
  act(() => {
    box.dispatchEvent(new Event('change', { bubbles: true }));
  });
}
const parts = () =>
  [...document.querySelectorAll('.plan-part')].map(({ textContent }) =>
    plain(textContent).replace(/^\d+\. /, ''),
  );

const plan: Step[] = [
  newStep('s1', 'welcome'),
  { ...newStep('s2', 'have_your_say'), questions: ['What makes a good day?'], pace: 'each_table' },
  newStep('s3', 'break'),
  newStep('s4', 'close'),
];

/** In the lobby, or with the welcome open. */
function planning({ begun = false, keep = new MemoryKeep() } = {}) {
  const server = new FakeServer(new World());
  server.view = { ...server.view, plan, step: begun ? 's1' : null, finished: {} };
  const { store } = join(server, {}, keep);
  const needs = { api: null as never, device: null as never, clocks: null as never, panel: '' };
  const draw = () =>
    act(() =>
      render(
        <PlanPage
          {...needs}
          store={store}
          view={store.view.value!}
          go={() => {}}
          show={() => {}}
        />,
        page,
      ),
    );
  draw();
  const sent = () =>
    server.frames
      .filter((frame): frame is CommandFrame => frame.type === 'command')
      .map(({ kind, body }) => ({ kind, body }));
  const steps = () => (sent().slice(-1)[0]!.body as { steps: Step[] }).steps;
  /** The server takes the plan. */
  const saves = async () => {
    press('Save the plan');
    const frame = server.frames
      .filter(({ type }) => type === 'command')
      .slice(-1)[0] as CommandFrame;
    server.say('plan_changed', {
      plan: [...(begun ? [plan[0]!] : []), ...(frame.body as { steps: Step[] }).steps],
    });
    await act(async () => {
      server.toAll({ type: 'acknowledgement', id: frame.id, offsets: {} });
      for (let turns = 0; turns < 10; turns += 1) await Promise.resolve();
    });
    draw();
  };
  return { server, draw, sent, steps, saves, keep };
}

describe('a plan before the start', () => {
  it('lists all parts, with what they ask and how long they take', () => {
    planning();
    expect(parts()).toEqual(['Welcome', 'Have your say', 'A break', 'Thank you']);
    expect(words()).toContain('What makes a good day?');
    expect(words()).toContain('2 minutes each');
    expect(words()).not.toContain('Not saved yet');
  });

  it('gets another title, questions and turns, and keeps its pace', async () => {
    const { steps, saves } = planning();
    press('Change: Have your say');
    expect(document.activeElement?.id).toBe('s2-title');
    fill('What this part is called', 'First round');
    press('One more question');
    fill('Question 2', ' And a bad one? ');
    fill('Minutes for each turn', '1,5');
    press('Done with this part: First round');
    expect(words()).toContain('1.5 minutes each');
    await saves();
    expect(steps()[1]).toEqual({
      ...plan[1],
      title: 'First round',
      questions: ['What makes a good day?', 'And a bad one?'],
      turn_ms: 90_000,
    });
    expect(words()).toContain('The plan is saved.');
    expect(words()).not.toContain('Not saved yet');
  });

  it('goes for all together, or at the pace of each table', async () => {
    const { steps, saves } = planning();
    press('Change: Have your say');
    const radio = (pace: string) =>
      document.querySelector<HTMLInputElement>(`[name="s2-pace"][value="${pace}"]`)!;
    expect(radio('each_table').checked).toBe(true);
    act(() => radio('together').click());
    await saves();
    expect(steps()[1]!.pace).toBe('together');
  });

  it('has no Undo any more once something else is changed: it would take that back too', () => {
    planning();
    press('Take out: A break');
    expect(words()).toContain('Undo');
    press('Change: Have your say');
    fill('What this part is called', 'First round');
    expect(words()).not.toContain('Undo');
  });

  it('is saved also where a name to keep it by is missing', async () => {
    const { sent } = planning();
    fill('What the plan is called', '');
    press('Keep it on this device');
    expect(words()).toContain('Give the plan a name first.');
    press('Save the plan');
    expect(sent()).toHaveLength(1);
    fill('What the plan is called', 'Tuesdays');
    expect(words()).not.toContain('Give the plan a name first.');
  });

  it('loses a part, and Undo brings it back to its place', () => {
    planning();
    press('Take out: A break');
    expect(parts()).toEqual(['Welcome', 'Have your say', 'Thank you']);
    expect(words()).toContain('A break is out of the plan.');
    press('Undo');
    expect(parts()).toEqual(['Welcome', 'Have your say', 'A break', 'Thank you']);
    expect(words()).not.toContain('Not saved yet');
  });

  it('is put in another order by buttons, and the focus goes along', () => {
    planning();
    press('Move up: A break');
    expect(parts()).toEqual(['Welcome', 'A break', 'Have your say', 'Thank you']);
    expect(document.activeElement?.getAttribute('data-act')).toBe('up s3');
    press('Move up: Welcome');
    expect(parts()[0]).toBe('Welcome');
  });

  it('gets a poem with its lines, and takes no link that is none', async () => {
    const { sent, steps, saves } = planning();
    press('To set the scene');
    fill('The words of a poem or a story', 'The kettle sings.\nWe come in.');
    fill('A link, if there is something to watch', 'example.org/film');
    press('Save the plan');
    expect(sent()).toEqual([]);
    expect(words()).toContain('A link begins with https:// or http://.');
    expect(document.activeElement?.id).toBe('s5-link');
    fill('A link, if there is something to watch', 'https://example.org/film');
    await saves();
    expect(steps().map(({ kind }) => kind)).toEqual([
      'welcome',
      'have_your_say',
      'break',
      'scene',
      'close',
    ]);
    expect(steps().find(({ kind }) => kind === 'scene')).toMatchObject({
      words: 'The kettle sings.\nWe come in.',
      link: 'https://example.org/film',
    });
  });

  it('says what a time should look like, and saves nothing meanwhile', () => {
    const { sent } = planning();
    press('Change: A break');
    fill('Minutes for this part', 'ten');
    expect(words()).toContain('Write minutes as a number');
    press('Save the plan');
    expect(sent()).toEqual([]);
    fill('Minutes for this part', '10');
    expect(words()).not.toContain('Write minutes as a number');
  });

  it('is not saved empty', () => {
    const { sent } = planning();
    for (const name of ['Welcome', 'Have your say', 'A break', 'Thank you'])
      press(`Take out: ${name}`);
    press('Save the plan');
    expect(words()).toContain('The plan is empty. Add a part first.');
    expect(sent()).toEqual([]);
  });

  it('has room for 40 parts and no more', () => {
    planning();
    for (let nth = 0; nth < 36; nth += 1) press('Still got time?');
    expect(parts()).toHaveLength(40);
    expect(words()).toContain('That is 40 parts, the most a plan can have.');
    expect(parts()[39]).toBe('Thank you');
  });
});

describe('changes that are not saved', () => {
  it('are there again after a refresh, and can be left out', () => {
    const { keep } = planning();
    press('Take out: A break');
    render(null, page);
    planning({ keep });
    expect(parts()).toEqual(['Welcome', 'Have your say', 'Thank you']);
    expect(words()).toContain('Not saved yet.');
    press('Leave my changes out');
    expect(parts()).toHaveLength(4);
    press('Undo');
    expect(parts()).toHaveLength(3);
  });

  it('stand, and say so, when somebody else saves another plan', () => {
    const { server, draw } = planning();
    press('Take out: A break');
    server.say('plan_changed', { plan: plan.slice(0, 2) });
    draw();
    expect(parts()).toEqual(['Welcome', 'Have your say', 'Thank you']);
    expect(words()).toContain('Someone saved another plan meanwhile.');
  });

  it('are left alone where this device kept something that nobody understands', () => {
    const keep = new MemoryKeep();
    planning({ keep });
    press('Take out: A break');
    render(null, page);
    for (const key of keep.keys('cuppa.draft')) keep.write(key, '{"base":"","steps":[{"id":7}]}');
    planning({ keep });
    expect(parts()).toHaveLength(4);
  });
});

describe('a plan that runs', () => {
  it('keeps what has begun, and sends only what is to come', async () => {
    const { steps, saves } = planning({ begun: true });
    expect(parts()).toEqual(['Have your say', 'A break', 'Thank you']);
    expect(words()).toContain('Begun, and stays as it isWelcome');
    press('Take out: A break');
    await saves();
    expect(steps().map(({ id }) => id)).toEqual(['s2', 's4']);
  });

  it('lets go of a part that begins while it is changed', () => {
    const { server, draw, steps } = planning({ begun: true });
    press('Take out: A break');
    server.say('step_finished', { step: 's1', how: 'done' });
    server.say('step_opened', { step: 's2' });
    draw();
    expect(parts()).toEqual(['Thank you']);
    press('Save the plan');
    expect(steps().map(({ id }) => id)).toEqual(['s4']);
  });

  it('gets the parts of a template, with ids that nothing has', () => {
    const { steps } = planning({ begun: true });
    press('Start with Check-in');
    expect(words()).toContain('The parts are from "Check-in" now.');
    press('Save the plan');
    expect(steps().map(({ kind }) => kind)).toEqual([
      'welcome',
      'reflect',
      'have_your_say',
      'close',
    ]);
    expect(steps().map(({ id }) => id)).toEqual(['s5', 's6', 's7', 's8']);
  });
});

describe('a plan on this device', () => {
  it('is kept by name, used again, and taken off with Undo', () => {
    planning({ begun: true });
    fill('What the plan is called', 'Tuesdays');
    press('Keep it on this device');
    expect(words()).toContain('"Tuesdays" is kept on this device.');
    expect(words()).toContain('Tuesdays 4 parts');
    press('Use this plan: Tuesdays');
    expect(parts()).toHaveLength(4);
    press('Take it off: Tuesdays');
    expect(words()).toContain('No plan is kept here yet.');
    const undo = buttons().filter(({ textContent }) => textContent === 'Undo');
    act(() => undo.slice(-1)[0]!.click());
    expect(words()).toContain('Tuesdays 4 parts');
  });

  it('wants a name', () => {
    planning();
    fill('What the plan is called', ' ');
    press('Keep it on this device');
    expect(words()).toContain('Give the plan a name first.');
  });
});

describe('a plan file', () => {
  const open = async (text: string, size?: number) => {
    const file = new File([text], 'plan.json');
    if (size !== undefined) Object.defineProperty(file, 'size', { value: size });
    const box = document.getElementById('plan-file') as HTMLInputElement;
    Object.defineProperty(box, 'files', { value: [file], configurable: true });
    await act(async () => {
      box.dispatchEvent(new Event('change', { bubbles: true }));
      await file.text();
    });
    await act(async () => {});
  };

  it('is shown first, and changes nothing before it is used', async () => {
    planning();
    const steps = [newStep('x', 'welcome'), { ...newStep('y', 'reflect'), title: 'Think <b>' }];
    await open(planFile({ title: 'From Jean', steps }));
    expect(words()).toContain('From Jean2 parts');
    expect(words()).toContain('Think <b> 1 minute');
    expect(parts()).toHaveLength(4);
    press('Use this plan');
    expect(parts()).toEqual(['Welcome', 'Think <b>']);
    press('Undo');
    expect(parts()).toHaveLength(4);
  });

  it('that does not fit says what is wrong, in one place, and changes nothing', async () => {
    planning();
    const part = (change: object) =>
      JSON.stringify({ cuppa_plan: 1, steps: [{ ...plan[0], ...change }] });
    const told: [string, string][] = [
      ['Dear all', 'This is not a plan file'],
      ['{"a":1}', 'This file holds something else'],
      ['{"cuppa_plan":2}', 'This plan is from a newer Cuppa.'],
      [
        JSON.stringify({ cuppa_plan: 1, steps: Array(10_000).fill({ kind: 'break' }) }),
        'This plan has 10,000 parts. 40 is the most.',
      ],
      [part({ kind: 'quiz' }), 'Part 1 is of a kind that we do not know.'],
      [part({ link: 'javascript:1' }), 'The link in part 1 does not begin with https://'],
      [part({ words: 'x'.repeat(3000) }), 'The words of part 1 are too long.'],
    ];
    for (const [text, problem] of told) {
      await open(text);
      expect(words()).toContain(problem);
      expect(document.querySelectorAll('.wrong')).toHaveLength(1);
    }
    expect(parts()).toHaveLength(4);
  });

  it('of 50 MB is not even read', async () => {
    planning();
    await open('{}', 50_000_000);
    expect(words()).toContain('This file is too big to be a plan.');
  });
});
