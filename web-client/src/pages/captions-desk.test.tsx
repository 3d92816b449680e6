// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Api } from '../api';
import type { CommandFrame } from '../protocol/types.generated';
import { FakeServer } from '../testing/fake-server';
import { World } from '../testing/fake-world';
import { join } from '../testing/join';
import { buttonCalled, plain, words } from '../testing/pages';
import { OptionsPage } from './options-page';
import { ShownClocks } from './shown-clock';

const page = document.body;
beforeEach(() => localStorage.clear());
afterEach(() => render(null, page));

const device = { session: 's1', participant: 'ann', key: 'key', role: 'host' };

function atTheDesk() {
  const server = new FakeServer(new World());
  const { store } = join(server);
  const made: unknown[] = [];
  const api = {
    reach: async () => ({
      ok: true,
      value: { addresses: [{ url: 'http://192.168.1.20:8080', kind: 'local_network' }] },
    }),
    makeLink: async (...asked: unknown[]) => {
      made.push(asked);
      return {
        ok: true,
        value: { key: 'k', url: `http://localhost/api/captions?key=k${made.length}` },
      };
    },
  } as unknown as Api;
  const needs = { api, device, clocks: new ShownClocks(), panel: '', go: () => {}, show: () => {} };
  const draw = () =>
    act(() => render(<OptionsPage {...needs} store={store} view={store.view.value!} />, page));
  draw();
  const say = (...told: Parameters<FakeServer['say']>) => {
    server.say(...told);
    draw();
  };
  const sent = () =>
    server.frames.filter((frame): frame is CommandFrame => frame.type === 'command');
  return { made, say, sent };
}

const press = (name: string) =>
  act(async () => {
    buttonCalled(name)!.click();
  });
/** The last of that name: the captions' own part comes last. */
const tick = (label: string) =>
  act(async () => {
    const named = [...document.querySelectorAll('label')].filter(({ textContent }) =>
      plain(textContent).startsWith(label),
    );
    named[named.length - 1]!.querySelector('input')!.click();
  });

describe('captions at the desk', () => {
  it('begin with a link for the captioner, at an address that others can reach', async () => {
    const { made } = atTheDesk();
    expect(words()).not.toContain('Who are they for?');
    await press('Make the caption link');
    expect(made).toEqual([['s1', 'key', { role: 'captioner', table: null }]]);
    expect(words()).toContain('http://192.168.1.20:8080/api/captions?key=k1');
  });

  it('have a link for each table, where there are several', async () => {
    const { made, say } = atTheDesk();
    await press('Make the caption link');
    say('table_added', { table: { id: 't2', name: '', place: '' } });
    await tick('Table 2');
    expect(words()).not.toContain('key=k1');
    expect(words()).toContain('Everyone at this table sees each line.');
    await press('Make the caption link');
    expect(made[1]).toEqual(['s1', 'key', { role: 'captioner', table: 't2' }]);
    await tick('Everyone');
    expect(words()).toContain('key=k1');
  });

  it('are kept only once the host says so, and nothing else changes with that', async () => {
    const { say, sent } = atTheDesk();
    expect(words()).toContain('Only if the group said yes.');
    expect(words()).toContain('These captions are not kept.');
    await tick('Keep captions in the record');
    const [command] = sent();
    expect(command).toMatchObject({
      kind: 'change_settings',
      body: { settings: { keep_captions: true, door: 'open', keep_chat: false } },
    });
    say('settings_changed', command!.body as never);
    expect(words()).toContain('These captions are kept.');
    await tick('Closed');
    expect(sent()[1]!.body).toMatchObject({ settings: { keep_captions: true, door: 'locked' } });
  });
});
