// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { announcer } from '../shell/speaker';
import { MemoryKeep } from '../storage';
import { FakeServer } from '../testing/fake-server';
import { World } from '../testing/fake-world';
import { join } from '../testing/join';
import { NeedsServer } from '../testing/needs-server';
import { boxCalled, buttonCalled, plain, press, words, write } from '../testing/pages';
import { person, sampleView } from '../testing/sample-view';
import { DeskPage } from './desk-page';
import { RoundPage } from './round-page';
import { ShownClocks } from './shown-clock';
import { TellHosts } from './tell-hosts';

const page = document.body;
afterEach(() => {
  render(null, page);
  vi.restoreAllMocks();
});

const device = { session: 's1', participant: 'bo', key: 'k', role: 'participant' };
const gone = { code: 'no_answer', sentence: '', try_again: true };
const closed = { code: 'read_only', sentence: '', try_again: false };
const box = () => boxCalled('What would help you today?');

/** Bo's phone. Jean has none; `carer` looks after them. */
async function phone({
  api = new NeedsServer(),
  keep = new MemoryKeep(),
  carer = 'bo',
  who = '',
  looks = true,
  step = sampleView.step,
}) {
  const world = new World();
  const server = new FakeServer(world);
  const tablet = person('tablet', { mode: 'shared_device' });
  const jean = person('jean', { cared_by: carer });
  const [first, ...plan] = sampleView.plan;
  server.view = {
    ...sampleView,
    plan: [{ ...first!, id: 's0', kind: 'scene' }, first!, ...plan],
    step,
    participants: [...sampleView.participants, tablet, jean],
  };
  const { store } = join(server, {}, keep);
  const needs = { store, api: api as never, device, clocks: new ShownClocks(), panel: '' };
  const draw = () =>
    act(async () => {
      const all = { ...needs, view: store.view.value! };
      const about = who === '' ? {} : { about: who };
      if (who === '') render(<RoundPage {...all} go={() => {}} />, page);
      else render(<TellHosts {...all} who={who} {...about} />, page);
    });
  await draw();
  if (looks) await open();
  const pass = (ms: number) => act(async () => world.advance(ms)).then(draw);
  return { api, keep, pass };
}

async function open() {
  const summaries = [...document.querySelectorAll('summary')];
  const fold = summaries.find(({ textContent }) => textContent!.startsWith('Anything we should'))!
    .parentElement as HTMLDetailsElement;
  await act(async () => {
    fold.open = true;
    fold.dispatchEvent(new Event('toggle'));
  });
}

async function pressed(name: string) {
  await act(async () => press(name));
}

async function save(text: string, name = 'Save') {
  write(box(), text);
  await pressed(name);
}

describe('anything we should know', () => {
  it('says who sees it before anything is typed, and then that the hosts know', async () => {
    const { api } = await phone({});
    expect(words()).toContain('Only the hosts see this. We delete it a day after we close.');
    await save(' I lip-read. ');
    expect(api.told).toEqual([{ text: 'I lip-read.', who: null }]);
    expect(words()).toContain('The hosts know.');
    expect(words()).toContain('I lip-read.');
  });

  it('is changed, left as it was, taken back, and told again', async () => {
    const api = new NeedsServer();
    api.needsKept = [{ who: 'bo', text: 'I lip-read.' }];
    await phone({ api });
    expect(words()).toContain('The hosts know.');
    await pressed('Change');
    expect(box().value).toBe('I lip-read.');
    await pressed('Leave it as it was');
    expect(words()).toContain('The hosts know.');
    await pressed('Take it back');
    expect(api.needsKept).toEqual([]);
    expect(words()).not.toContain('The hosts know.');
    await pressed('Undo');
    expect(api.needsKept).toEqual([{ who: 'bo', text: 'I lip-read.' }]);
  });

  it('keeps a draft on this device, through a page drawn anew', async () => {
    const { api, keep } = await phone({});
    write(box(), 'I lip-');
    render(null, page);
    await phone({ api, keep });
    expect(box().value).toBe('I lip-');
    expect(api.told).toEqual([]);
  });

  it('says "not sent yet" while nobody answers, and sends by itself when somebody does', async () => {
    const { api, pass } = await phone({});
    api.problem = gone;
    await save('I lip-read.');
    expect(words()).toContain('Not sent yet.');
    expect(words()).toContain('No signal right now.');
    expect(box().value).toBe('I lip-read.');
    api.problem = null;
    await pass(10_000);
    expect(api.told).toHaveLength(1);
    expect(words()).toContain('The hosts know.');
    expect(words()).not.toContain('No signal right now.');
  });

  it('goes out after a refresh too', async () => {
    const { api, keep } = await phone({});
    api.problem = gone;
    await save('I lip-read.');
    render(null, page);
    api.problem = null;
    await phone({ api, keep });
    expect(api.told).toEqual([{ text: 'I lip-read.', who: null }]);
  });

  it.each(['s0', 's1', 's3'])('goes out where nobody looks, also in step %s', async (step) => {
    const { api, keep } = await phone({});
    api.problem = gone;
    await save('I lip-read.');
    render(null, page);
    api.problem = null;
    await phone({ api, keep, looks: false, step });
    expect(api.told).toEqual([{ text: 'I lip-read.', who: null }]);
  });

  it('that is refused says why, and the words are still there', async () => {
    const { api, pass } = await phone({});
    api.problem = closed;
    await save('I lip-read.');
    expect(words()).toContain('The session is closed and saved.');
    expect(words()).not.toContain('Not sent yet.');
    expect(box().value).toBe('I lip-read.');
    api.problem = null;
    await pass(20_000);
    expect(api.told).toEqual([]);
  });

  it('is told for somebody without a phone by whoever looks after them', async () => {
    const { api } = await phone({ who: 'jean' });
    expect(words()).toContain('Anything we should know about them?');
    write(boxCalled('What would help them today?'), 'A big print.');
    await pressed('Save: jean');
    expect(api.told).toEqual([{ text: 'A big print.', who: 'jean' }]);
    expect(words()).toContain('A big print.');
  });

  it('leaves no draft on a tablet, and shows nobody there what was told', async () => {
    const api = new NeedsServer();
    api.needsKept = [{ who: 'jean', text: 'A big print.' }];
    const { keep } = await phone({ api, carer: 'tablet', who: 'jean' });
    expect(words()).toContain('The hosts know.');
    expect(words()).not.toContain('A big print.');
    await pressed('Change');
    const typed = boxCalled('What would help them today?');
    expect(typed.value).toBe('');
    write(typed, 'A quiet corner.');
    expect(keep.keys('').map((key) => keep.read(key))).not.toContain('A quiet corner.');
  });
});

describe('what people told, at the desk', () => {
  async function desk(panel = '') {
    const world = new World();
    const server = new FakeServer(world);
    const host = person('bo', { role: 'host' });
    server.view = {
      ...sampleView,
      participants: [host, ...sampleView.participants.filter(({ id }) => id !== 'bo')],
    };
    const { store } = join(server);
    const api = new NeedsServer();
    api.needsKept = [{ who: 'cy', text: 'I lip-read.' }];
    const needs = { api: api as never, device, clocks: new ShownClocks(), go: vi.fn() };
    const draw = () =>
      act(async () =>
        render(<DeskPage {...needs} panel={panel} store={store} view={store.view.value!} />, page),
      );
    await draw();
    const pass = (ms: number) => act(async () => world.advance(ms)).then(draw);
    return { api, pass, go: needs.go };
  }

  it('is one line that leads to the people, without the words', async () => {
    const { go } = await desk();
    expect(words()).toContain('1 person told you what they need.');
    expect(words()).not.toContain('I lip-read.');
    await pressed('1 person told you');
    expect(go).toHaveBeenCalledWith('desk', 'people');
  });

  it('stands beside the name, and is asked for again each half minute', async () => {
    const said = vi.spyOn(announcer, 'say');
    const { api, pass } = await desk('people');
    expect(words()).toContain('They told you: I lip-read.');
    const before = api.asked;
    api.needsKept = [...api.needsKept, { who: 'ann', text: 'A ramp.' }];
    await pass(30_000);
    expect(api.asked).toBe(before + 1);
    expect(words()).toContain('They told you: A ramp.');
    const texts = said.mock.calls.map(([{ text }]) => plain(text));
    expect(texts.filter((text) => text.includes('told you'))).toEqual([
      'Somebody told you what they need.',
    ]);
  });

  it('is not asked for while nobody looks, and at once when somebody does', async () => {
    const { api, pass } = await desk('people');
    const before = api.asked;
    const state = vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
    const turn = () => act(async () => void document.dispatchEvent(new Event('visibilitychange')));
    await turn();
    await pass(90_000);
    expect(api.asked).toBe(before);
    state.mockReturnValue('visible');
    await turn();
    expect(api.asked).toBe(before + 1);
  });

  it('is on no page of anybody else', async () => {
    const api = new NeedsServer();
    api.needsKept = [{ who: 'cy', text: 'I lip-read.' }];
    await phone({ api });
    expect(words()).not.toContain('I lip-read.');
    expect(api.asked).toBe(0);
    expect(buttonCalled('1 person told you')).toBeUndefined();
  });
});
