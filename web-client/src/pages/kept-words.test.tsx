// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import { bo, withCards, withFreshPages } from '../testing/bos-page';
import { boxCalled, press, words, write } from '../testing/pages';

withFreshPages();

const line = { id: 'a1', revision: 3, text: 'One at a time', by: 'bo' };
const view = { ...withCards, agreements: [{ ...line, supported: false, settled: false }] };
const offered = 'Add to what we agree';
const other = 'Say it in other words';
type Opened = ReturnType<typeof bo>;

const refuse = ({ server, store, frames, draw }: Opened, code: string) =>
  act(async () => {
    const no = { code, sentence: 'No.', try_again: false, people: [] };
    server.toAll({ type: 'refusal', id: frames().slice(-1)[0]!.id, ...no });
    await vi.waitFor(() => expect(store.unsettled.value).toEqual([]));
  }).then(draw);

describe('words on their way', () => {
  it('are on their way after a reload too, cannot be sent twice, and leave the box once taken', async () => {
    const first = bo(view);
    write(boxCalled(offered), 'Tea first.');
    press('Add it');
    const again = first.reload();
    expect(boxCalled(offered).value).toBe('Tea first.');
    expect(words()).toContain('Not sent yet');
    const before = again.frames().length;
    press('Add it');
    expect(again.frames()).toHaveLength(before);
    await again.done();
    expect(boxCalled(offered).value).toBe('');
    press('Add it');
    expect(again.frames()).toHaveLength(before);
  });

  it('stay where somebody wrote on meanwhile', async () => {
    const first = bo(view);
    write(boxCalled(offered), 'Tea first.');
    press('Add it');
    const again = first.reload();
    write(boxCalled(offered), 'Tea first. And cake.');
    await again.done();
    expect(boxCalled(offered).value).toBe('Tea first. And cake.');
  });

  it('are refused after a reload with a reason, and stay', async () => {
    const first = bo(view);
    write(boxCalled(offered), 'Tea first.');
    press('Add it');
    const again = first.reload();
    await refuse(again, 'too_long');
    expect(boxCalled(offered).value).toBe('Tea first.');
    expect(boxCalled(offered).closest('form')!.textContent).not.toContain('Not sent yet');
  });
});

describe('words that change others', () => {
  it('name what was read when they were begun, also when that has changed since', async () => {
    const opened = bo(view);
    press('Change it');
    write(boxCalled(other), 'One voice at a time');
    opened.say('agreement_edited', { id: 'a1', text: 'One by one', proposed: true });
    press('Save it');
    expect(opened.frames().slice(-1)[0]).toMatchObject({ kind: 'edit_agreement', if: 3 });
    await refuse(opened, 'stale');
    expect(boxCalled(other).value).toBe('One voice at a time');
    expect(words()).toContain('One by one');
    press('Save it');
    expect(opened.frames().slice(-1)[0]).toMatchObject({ kind: 'edit_agreement', if: 4 });
  });

  it('name it after a reload too', () => {
    const first = bo(view);
    press('Change it');
    write(boxCalled(other), 'One voice at a time');
    first.say('agreement_edited', { id: 'a1', text: 'One by one', proposed: true });
    const again = first.reload();
    press('Save it');
    expect(again.frames().slice(-1)[0]).toMatchObject({ kind: 'edit_agreement', if: 3 });
  });
});
