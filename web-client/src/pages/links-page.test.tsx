// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { describe, expect, it } from 'vitest';
import { Api } from '../api';
import type { Links } from '../protocol/types.generated';
import { bosPage, withFreshPages } from '../testing/bos-page';
import { press, words } from '../testing/pages';
import { sampleView } from '../testing/sample-view';
import { LinksPage } from './links-page';

withFreshPages();

const until = Date.UTC(2027, 1, 24, 14, 5);
const made_at = Date.UTC(2026, 10, 26, 14, 5);
const reviewer: Links['links'][number] = {
  number: 12,
  kind: 'reviewer',
  made_at,
  until,
  devices: 2,
  table: null,
  item: null,
};

const settled = async () => {
  for (let turns = 0; turns < 8; turns += 1) await act(async () => {});
};

async function linksPage(kept: Links['links']) {
  const asked: string[] = [];
  let links = kept;
  const api = new Api(async (path, request) => {
    const number = Number(/links\/(\d+)/.exec(String(path))?.[1]);
    if (!String(path).includes('/links')) return Response.json({ addresses: [] });
    asked.push(`${request?.method} ${String(path).replace(/.*links/, 'links')}`);
    if (request?.method === 'DELETE') links = links.filter((one) => one.number !== number);
    if (request?.method !== 'POST') return Response.json({ links });
    links = [{ ...reviewer, number: number + 1, devices: 0 }];
    return Response.json({ number: number + 1, key: 'k', url: 'http://here/s/1/link#k' });
  });
  bosPage((needs) => <LinksPage {...needs} api={api} show={() => {}} />, sampleView);
  await settled();
  return asked;
}

describe('the links of a session', () => {
  it('say what they open, since when and until when, and how many came in by them', async () => {
    await linksPage([reviewer]);
    expect(words()).toContain('They read words with a yes. They can change nothing.');
    expect(words()).toContain('Made on 26 November 2026 at 14:05.');
    expect(words()).toContain('It works until 24 February 2027 at 14:05.');
    expect(words()).toContain('2 devices came in by it.');
  });

  it('from before dates were kept say so, and what nobody counts is not told', async () => {
    await linksPage([{ ...reviewer, made_at: null, devices: null }]);
    expect(words()).toContain('Made before dates were kept.');
    expect(words()).not.toContain('came in by it.');
  });

  it('end at a second press, which says what goes with them', async () => {
    const asked = await linksPage([reviewer]);
    expect(words()).toContain('whoever came in by it reads nothing more.');
    press('End this link');
    await settled();
    expect(asked).toEqual(['GET links']);
    press('Yes, end it');
    await settled();
    expect(asked).toContain('DELETE links/12');
    expect(words()).toContain('That link has ended.');
    expect(words()).toContain('No link is open.');
  });

  it('can have a new one in their place, which is shown once', async () => {
    const asked = await linksPage([reviewer]);
    press('Make a new one');
    press('Yes, end the old one');
    await settled();
    expect(asked).toContain('POST links/12/renew');
    expect(words()).toContain('/s/1/link#k');
    expect(words()).toContain('It is shown only now.');
    expect(words()).toContain('Nobody came in by it.');
  });

  it('of an invitation are only ever another', async () => {
    await linksPage([{ ...reviewer, kind: 'invitation', devices: null }]);
    expect(words()).toContain('Make a new one');
    expect(words()).not.toContain('End this link');
  });
});
