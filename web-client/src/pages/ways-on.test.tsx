// @vitest-environment happy-dom
import { type ComponentChild, render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it } from 'vitest';
import { Api } from '../api';
import { Devices } from '../device';
import { MemoryKeep } from '../storage';
import { FakeServer } from '../testing/fake-server';
import { World } from '../testing/fake-world';
import { join } from '../testing/join';
import { JoinPage } from './join-page';
import { Later } from './later';
import { LinkPage } from './link-page';
import { ReviewByLinkPage } from './review-by-link-page';
import { Stopped } from './stopped';

const page = document.body;
afterEach(() => render(null, page));

/** The server refuses whatever is asked, with this code; null: nobody answers. */
function refusing(code: string | null, tryAgain = false): Api {
  return new Api(async () => {
    if (code === null) throw new TypeError('no network');
    const refusal = { code, sentence: 'No.', try_again: tryAgain };
    return { ok: false, json: async () => refusal } as Response;
  });
}

/** Drawn, and answered: an answer is a handful of promises away. */
async function shown(drawn: ComponentChild): Promise<string> {
  await act(async () => {
    render(drawn, page);
  });
  await act(async () => {
    for (let handful = 0; handful < 20; handful += 1) await Promise.resolve();
  });
  return page.textContent ?? '';
}

const home = () => document.querySelector('main a[href="/"]');
const link = (api: Api) => (
  <LinkPage
    api={api}
    devices={new Devices(new MemoryKeep())}
    session="s1"
    linkKey="k"
    place="round"
    onIn={() => {}}
  />
);

describe('a link that has ended', () => {
  it('says so, and leads home', async () => {
    expect(await shown(link(refusing('wrong_key')))).toContain('This link has ended');
    expect(home()).not.toBeNull();
  });

  it('has not ended because nobody answered: it can be tried again', async () => {
    const words = await shown(link(refusing(null)));
    expect(words).not.toContain('This link has ended');
    expect(words).toContain('Try again');
    expect(home()).not.toBeNull();
  });

  it('of a reviewer leads home too', async () => {
    const device = { session: 's1', participant: null, key: 'k', role: 'reviewer' };
    const words = await shown(<ReviewByLinkPage api={refusing('wrong_key')} device={device} />);
    expect(words).toContain('This link has ended');
    expect(home()).not.toBeNull();
  });
});

describe('a page that has stopped', () => {
  it('has a way on, whatever stopped it', async () => {
    for (const code of [4003, 4007, 4010, 4011, 4012, 4013, 4999]) {
      const server = new FakeServer(new World());
      const { store } = join(server);
      server.dropAll(code);
      await shown(
        <Stopped
          store={store}
          device={{ session: 's1', participant: 'bo', key: 'k', role: 'host' }}
        />,
      );
      const ways = document.querySelectorAll('main .button.main');
      expect([code, ways.length]).toEqual([code, 1]);
      await shown(null);
    }
  });
});

describe('a page that never came', () => {
  it('can be tried again', async () => {
    const lost = () => Promise.reject(new TypeError('no network'));
    expect(await shown(<Later load={lost} props={{}} />)).toContain('Try again');
  });
});

describe('too many wrong codes', () => {
  it('are a minute to wait, not seconds', async () => {
    const devices = new Devices(new MemoryKeep());
    const api = refusing('too_many', true);
    const words = await shown(
      <JoinPage api={api} devices={devices} code="482915" joinKey="" onIn={() => {}} />,
    );
    expect(words).toContain('Wait a minute, then try again.');
    expect(words).not.toContain('seconds');
  });
});
