// @vitest-environment happy-dom
import '../text/after-words';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it } from 'vitest';
import type { Answer, Api } from '../api';
import { MemoryKeep } from '../storage';
import { boxCalled, buttonCalled, press, words, write } from '../testing/pages';
import { InvitedNeedPart } from './invited-need-part';

afterEach(() => render(null, document.body));

const fine: Answer<object> = { ok: true, value: {} };
const noSignal: Answer<object> = {
  ok: false,
  problem: { code: 'no_answer', sentence: '', try_again: true },
};
const full: Answer<object> = {
  ok: false,
  problem: { code: '', sentence: 'No more can be told here.', try_again: false },
};
const access = 'To get in and take part';

/** A phone that opens the page; what it keeps outlives the page. */
function opened(answers: Answer<object>[], keep = new MemoryKeep()) {
  const sent: { key: string; access: string }[] = [];
  const api = {
    tellInvitedNeed: async (_: string, request: { key: string; access: string }) => {
      sent.push(request);
      return answers.shift() ?? fine;
    },
  } as unknown as Api;
  act(() => render(<InvitedNeedPart api={api} pageKey="abc" keep={keep} />, document.body));
  return { sent, keep };
}
const settled = () => act(async () => {});
async function sends(button: string) {
  press(button);
  press(button);
  await settled();
}

describe('anything you need, before the session', () => {
  it('says who reads it, and asks for nothing', async () => {
    const { sent } = opened([]);
    expect(words()).toContain('Only the hosts read this.');
    await sends('Send it to the hosts');
    expect(sent).toEqual([]);
  });

  it('goes out once however often it is pressed, and leaves no words on the phone', async () => {
    const { sent, keep } = opened([]);
    write(boxCalled(access), 'A ramp.');
    await sends('Send it to the hosts');
    expect(sent.map((one) => one.access)).toEqual(['A ramp.']);
    expect(words()).toContain('The hosts have it.');
    expect(boxCalled(access).value).toBe('');
    expect(keep.read('cuppa.invited.abc')).not.toContain('A ramp.');
  });

  it('is changed from the same phone by the same key, and taken back', async () => {
    const { sent, keep } = opened([]);
    write(boxCalled(access), 'A ramp.');
    await sends('Send it to the hosts');
    render(null, document.body);
    const again = opened([], keep);
    write(boxCalled(access), 'No ramp.');
    await sends('Send the change');
    expect(again.sent.map(({ key }) => key)).toEqual([sent[0]!.key]);
    press('Take it back: Tell the hosts what you need');
    press('Yes, take it back: Tell the hosts what you need');
    await settled();
    expect(again.sent[1]).toMatchObject({ key: sent[0]!.key, access: '', name: '' });
    expect(buttonCalled('Send it to the hosts')).toBeDefined();
  });

  it('waits on the phone where there is no signal, also when the page is left', async () => {
    const { sent, keep } = opened([noSignal]);
    write(boxCalled(access), 'A ramp.');
    await sends('Send it to the hosts');
    expect(words()).toContain('We keep it on this phone, and send it when there is.');
    render(null, document.body);
    const again = opened([], keep);
    await settled();
    expect(again.sent).toEqual(sent);
    expect(words()).toContain('The hosts have it.');
  });

  it('says so where no more fit, and keeps the words', async () => {
    opened([full]);
    write(boxCalled(access), 'A ramp.');
    await sends('Send it to the hosts');
    expect(words()).toContain('No more can be told here.');
    expect(boxCalled(access).value).toBe('A ramp.');
  });
});
