// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import type { Agreement, View } from '../protocol/types.generated';
import { announcer } from '../shell/speaker';
import { bo, bosPage, letPass, readThem, withCards, withFreshPages } from '../testing/bos-page';
import { boxCalled, buttonCalled, plain, press, words, write } from '../testing/pages';
import { sampleView } from '../testing/sample-view';
import { EndedPage } from './ended-page';

withFreshPages();

const line = (change: Partial<Agreement> = {}): Agreement => ({
  id: 'a1',
  revision: 3,
  text: 'One at a time',
  by: 'cy',
  supported: false,
  settled: false,
  ...change,
});

const withLines = (...agreements: Agreement[]): View => ({ ...withCards, agreements });
const inTheLobby = (...agreements: Agreement[]): View => ({
  ...sampleView,
  status: 'lobby',
  step: null,
  started_at: null,
  agreements,
});

describe('what we agree', () => {
  it('is on the welcome page and one tap away on every page of the round', () => {
    const closing = {
      ...withLines(line()),
      plan: [{ ...withCards.plan[0]!, id: 's9' }],
      step: 's9',
    };
    closing.plan[0]!.kind = 'close';
    for (const view of [inTheLobby(line()), withLines(line()), closing]) {
      bo(view);
      const folds = [...document.querySelectorAll('summary')].map(({ textContent }) => textContent);
      expect(folds.filter((one) => one === 'What we agreed')).toHaveLength(1);
      expect(words()).toContain('One at a time');
    }
  });

  it('is supported in the words that were read, and told apart from what was pressed', async () => {
    const { frames, say, done } = bo(withLines(line()));
    readThem();
    press("I'm for this");
    expect(frames()[0]).toMatchObject({ kind: 'support_agreement', if: 3, body: { id: 'a1' } });
    say('support_told', { id: 'a1', who: 'bo', supports: true }, 'participant.bo');
    say('agreement_supported', { id: 'a1', supported: true });
    await done();
    expect(words()).toContain('You are for this.');
    press("I'm not for it after all");
    expect(frames()).toHaveLength(1);
    readThem();
    press("I'm not for it after all");
    expect(frames()[1]).toMatchObject({ kind: 'stop_supporting_agreement', body: { id: 'a1' } });
  });

  it('says that others are for it, and never who or how many', () => {
    bo(withLines(line({ supported: true })));
    const item = plain(buttonCalled("I'm for this")!.closest('li')!.textContent);
    expect(item).toContain('Others are for this.');
    expect(item).not.toMatch(/cy|ann|\d/);
  });

  it('is settled once somebody else is for it, and a refusal says what is still needed', async () => {
    const { server, store, frames, draw } = bo(withLines(line({ by: 'bo' })));
    expect(buttonCalled('We agree on this')).toBeUndefined();
    server.say('agreement_supported', { id: 'a1', supported: true });
    draw();
    letPass(400);
    press('We agree on this');
    expect(frames()[0]).toMatchObject({ kind: 'settle_agreement', if: 3, body: { id: 'a1' } });
    const { id } = frames()[0]!;
    const no = { code: 'needs_support', sentence: 'No.', try_again: false, people: [] };
    await act(async () => {
      server.toAll({ type: 'refusal', id, ...no });
      await vi.waitFor(() => expect(store.unsettled.value).toEqual([]));
    });
    await act(() => Promise.resolve());
    expect(words()).toContain('Two others need to be for this first');
  });

  it('is told once when it is settled, and then has nothing more to press', () => {
    const said = vi.spyOn(announcer, 'say');
    const { say, draw } = bo(withLines(line({ supported: true })));
    say('agreement_settled', { id: 'a1' });
    draw();
    const texts = said.mock.calls.map(([{ text }]) => plain(text));
    expect(texts.filter((text) => text === 'We agreed: One at a time')).toHaveLength(1);
    expect(words()).toContain('We agreed this.');
    expect(buttonCalled("I'm for this")).toBeUndefined();
  });

  it('is changed by its writer, and by anybody where it came from last time', () => {
    bo(withLines(line()));
    expect(buttonCalled('Change it')).toBeUndefined();
    const { frames } = bo(withLines(line({ by: null })));
    expect(words()).toContain('From last time.');
    press('Change it');
    expect(boxCalled('Say it in other words').value).toBe('One at a time');
    write(boxCalled('Say it in other words'), 'One voice at a time');
    press('Save it');
    expect(frames()[0]).toMatchObject({
      kind: 'edit_agreement',
      if: 3,
      body: { id: 'a1', text: 'One voice at a time' },
    });
  });

  it('keeps the focus: in the box that was opened, and on the page where a button went', () => {
    const { say } = bo(withLines(line({ by: 'bo', supported: true })));
    const lost = () => (document.activeElement as HTMLElement | null)?.blur();
    press('Change it');
    expect(document.activeElement).toBe(boxCalled('Say it in other words'));
    lost();
    press('Leave it as it was');
    expect(document.activeElement?.textContent).toContain('Change it');
    lost();
    readThem();
    press('We agree on this');
    say('agreement_settled', { id: 'a1' });
    expect(document.activeElement).toBe(document.querySelector('h1'));
  });

  it('takes an example into the box to be changed, and sends nothing by itself', () => {
    const { sent } = bo(inTheLobby());
    write(boxCalled('Add to what we agree'), 'Tea first.');
    press('Offer this: No fixing');
    expect(boxCalled('Add to what we agree').value).toBe('Tea first. No fixing. We listen first.');
    expect(sent().filter(({ kind }) => kind === 'add_agreement')).toEqual([]);
    press('Add it');
    expect(sent().slice(-1)[0]!.kind).toBe('add_agreement');
  });

  it('is read and no more once the session is closed', () => {
    const closed: View = {
      ...withLines(line({ settled: true }), line({ id: 'a2' })),
      status: 'closed',
    };
    bosPage(EndedPage as never, closed);
    expect(words()).toContain('We agreed this.');
    expect(buttonCalled("I'm for this")).toBeUndefined();
    expect(buttonCalled('Add it')).toBeUndefined();
  });
});
