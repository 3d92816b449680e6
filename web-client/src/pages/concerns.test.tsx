// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { describe, expect, it } from 'vitest';
import type { Answer, Api } from '../api';
import type { Concerns } from '../protocol/types.generated';
import { bosPage, withFreshPages } from '../testing/bos-page';
import { boxCalled, buttonCalled, press, words, write } from '../testing/pages';
import { sampleView } from '../testing/sample-view';
import { ConcernsPart } from './concerns-part';

withFreshPages();

const noSignal: Answer<never> = {
  ok: false,
  problem: { code: 'no_answer', sentence: '', try_again: true },
};
const at = '2026-12-03T14:00';

/** The server's list; `isThere` is false while there is no signal. */
class ConcernsServer {
  kept: Concerns['concerns'] = [{ id: 'o', by: 'ann', mine: false, at, text: 'Seen by Ann' }];
  isThere = true;
  readonly written: { id: string; text: string }[] = [];

  concerns = async () => this.answer();
  writeConcern = async (_s: string, _k: string, { id, text }: { id: string; text: string }) => {
    this.written.push({ id, text });
    const others = this.kept.filter((one) => one.id !== id);
    if (this.isThere)
      this.kept = text === '' ? others : [...others, { id, by: 'bo', mine: true, at, text }];
    return this.answer();
  };

  private answer(): Answer<Concerns> {
    if (!this.isThere) return noSignal;
    return { ok: true, value: { concerns: this.kept, kept_until: '2027-03-03' } };
  }
}

/** Every answer is there at once: a few turns of the loop, and no clock. */
const settled = async () => {
  for (let turns = 0; turns < 5; turns += 1) await act(async () => {});
};
const box = 'What worries you, and what did you do?';

async function concerns(server = new ConcernsServer()) {
  const opened = bosPage(
    (needs) => <ConcernsPart {...needs} api={server as unknown as Api} />,
    sampleView,
  );
  await settled();
  return { ...opened, server };
}

describe('a concern that is written down', () => {
  it('says before anybody writes who can read it, and how long it stays', async () => {
    await concerns();
    expect(words()).toContain('Only the hosts and whoever reads first can read this.');
    expect(words()).toContain('It is in no report.');
    expect(words()).toContain('It stays until 3 March 2027.');
    expect(words()).toContain('It is not tied to a note.');
    expect(words()).toContain('Seen by Annann, 3 December 2026 at 14:00');
    expect(buttonCalled('Take it back: Seen by Ann')).toBeUndefined();
  });

  it('goes to the server alone, and its writer takes it back after a second press', async () => {
    const { server, sent } = await concerns();
    write(boxCalled(box), 'Told Priya.');
    press('Keep it');
    press('Keep it');
    await settled();
    expect(server.written.map(({ text }) => text)).toEqual(['Told Priya.']);
    expect(sent()).toEqual([]);
    expect(boxCalled(box).value).toBe('');
    press('Take it back: Told Priya.');
    press('Yes, take it back: Told Priya.');
    await settled();
    expect(server.kept.map(({ text }) => text)).toEqual(['Seen by Ann']);
  });

  it('stays in its box where there is no signal, and goes out later as the same one', async () => {
    const server = new ConcernsServer();
    server.isThere = false;
    await concerns(server);
    write(boxCalled(box), 'Told Priya.');
    press('Keep it');
    await settled();
    expect(words()).toContain('No signal right now.');
    expect(boxCalled(box).value).toBe('Told Priya.');
    server.isThere = true;
    press('Keep it');
    await settled();
    expect(new Set(server.written.map(({ id }) => id)).size).toBe(1);
    expect(words()).toContain('Told Priya.bo, 3 December 2026');
  });
});
