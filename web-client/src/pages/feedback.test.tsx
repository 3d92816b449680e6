// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { fitsNoName } from '../outbox/send-frame';
import type { View } from '../protocol/types.generated';
import { changeSettings } from '../shell/settings';
import { bo, bosPage, withFreshPages } from '../testing/bos-page';
import { boxCalled, buttonCalled, choose, press, words, write } from '../testing/pages';
import { sampleView } from '../testing/sample-view';
import { speakLanguage } from '../text/text';
import { FeedbackDeskPart } from './feedback-desk-part';
import { feedbackNote } from './feedback-words';

withFreshPages();
afterEach(() => {
  changeSettings({ language: 'en-GB' });
  return speakLanguage('en-GB');
});

const asking: View = {
  ...sampleView,
  plan: [{ ...sampleView.plan[0]!, id: 's9', kind: 'feedback' }],
  step: 's9',
};

const notesOf = (opened: ReturnType<typeof bo>) => {
  const sent = vi.spyOn(opened.store, 'sendNoName');
  return () => sent.mock.calls.map(([note]) => note);
};

type Opened = ReturnType<typeof bo>;

const answered = (opened: Opened, outcome: 'released' | 'refused') =>
  act(async () => {
    const { id } = opened.store.unsettled.value[0]!.kept;
    const code = outcome === 'refused' ? 'no_name_is_off' : null;
    opened.server.toAll({
      type: 'no_name_answer',
      note_key: id,
      outcome,
      code,
      reply: null,
      padding: '',
    });
    await vi.waitFor(() => expect(opened.store.unsettled.value).toEqual([]));
  });

describe('feedback', () => {
  it('goes as one note without a name, in a form that can be read', async () => {
    const opened = bo(asking);
    const notes = notesOf(opened);
    choose('Good');
    write(boxCalled('What was good?'), 'The tea.');
    write(boxCalled('What should we change?'), 'Longer breaks.');
    press('Send it');
    expect(notes()).toEqual([
      {
        box: 'feedback',
        text: 'How was that? Good\nWhat was good? The tea.\nWhat should we change? Longer breaks.',
      },
    ]);
    expect(words()).not.toContain('Your words are in the box with others.');
    expect(words()).toContain('Goes out with others');
    await answered(opened, 'released');
    expect(words()).toContain('Your words are in the box with others.');
  });

  it('is in the box only once it is there, also after a reload', async () => {
    const first = bo(asking);
    write(boxCalled('What was good?'), 'The tea.');
    press('Send it');
    const again = first.reload();
    expect(words()).not.toContain('Your words are in the box with others.');
    expect(buttonCalled('Send it')).toBeUndefined();
    await answered(again, 'released');
    expect(words()).toContain('Your words are in the box with others.');
  });

  it('can be sent again where it was refused', async () => {
    const opened = bo(asking);
    write(boxCalled('What was good?'), 'The tea.');
    press('Send it');
    await answered(opened, 'refused');
    expect(words()).not.toContain('Your words are in the box with others.');
    expect(words()).toContain('The tea.');
    expect(buttonCalled('Send it')).toBeDefined();
  });

  it('waits open on the last page with all that was begun, and says no thank you to nobody', () => {
    const closing: View = { ...asking, plan: [{ ...asking.plan[0]!, kind: 'close' }] };
    const first = bo(closing);
    expect(document.querySelector('details')?.open).toBe(false);
    choose('Hard');
    write(boxCalled('What was good?'), 'The tea.');
    first.reload();
    const fold = boxCalled('What was good?').closest('details')!;
    expect(fold.open).toBe(true);
    expect(boxCalled('What was good?').value).toBe('The tea.');
    expect(fold.querySelector<HTMLInputElement>('input:checked')?.value).toBe('hard');
    expect(buttonCalled('Skip this')).toBeUndefined();
  });

  it('is asked one question at a time in Easy Read, and travels in the very same words', async () => {
    changeSettings({ language: 'en-GB-x-easy' });
    await speakLanguage('en-GB-x-easy');
    const notes = notesOf(bo(asking));
    expect(words()).toContain('Question 1 of 4');
    choose('Good');
    press('Next');
    write(boxCalled('What did you like?'), 'The tea.');
    press('Next');
    press('Go back');
    expect(boxCalled('What did you like?').value).toBe('The tea.');
    press('Next');
    press('Next');
    press('Send it');
    expect(notes()[0]?.text).toBe('How was that? Good\nWhat was good? The tea.');
  });

  it('keeps what was written when somebody takes the other form', () => {
    bo(asking);
    write(boxCalled('What was hard?'), 'The stairs.');
    press('Use the Easy Read form');
    press('Use the form with all questions at once');
    expect(boxCalled('What was hard?').value).toBe('The stairs.');
  });

  it('says when it is more than a note can hold, and sends nothing', () => {
    const answers = { face: null, good: 'é'.repeat(400), hard: 'é'.repeat(400), change: '' };
    expect(fitsNoName({ box: 'feedback', text: feedbackNote(answers) })).toBe(false);
    const notes = notesOf(bo(asking));
    write(boxCalled('What was good?'), answers.good);
    write(boxCalled('What was hard?'), answers.hard);
    press('Send it');
    expect(notes()).toEqual([]);
    expect(words()).toContain('That is more than fits.');
  });

  it('is asked once on this device', () => {
    const { draw, say } = bo(asking);
    write(boxCalled('What was good?'), 'The tea.');
    press('Send it');
    say('step_opened', { step: 's9' });
    draw();
    expect(buttonCalled('Send it')).toBeUndefined();
  });

  it('is told back to everybody once hosts share what they heard', () => {
    const { say } = bo({ ...sampleView, status: 'closed', step: null });
    expect(words()).not.toContain('What we heard');
    expect(buttonCalled('Send it')).toBeUndefined();
    say('feedback_shared', { text: 'More tea, and longer breaks.' });
    expect(words()).toContain('What we heardMore tea, and longer breaks.');
  });
});

describe('the closed box', () => {
  const closed: View = { ...sampleView, status: 'closed' };

  it('is opened by one press, and shows all of it together', () => {
    const { say, sent } = bosPage(FeedbackDeskPart as never, closed);
    press('Open the box');
    expect(sent()).toEqual([{ kind: 'open_feedback', body: {} }]);
    const items = ['Tea', 'Breaks', 'Stairs'].map((text, nth) => ({
      id: `f${nth}`,
      box: 'feedback' as const,
      text,
    }));
    say('feedback_released', { items }, 'hosts');
    expect([...document.querySelectorAll('.note')].map((note) => note.textContent)).toEqual([
      'Tea',
      'Breaks',
      'Stairs',
    ]);
    expect(buttonCalled('Open the box')).toBeUndefined();
  });

  it('has hosts tell everybody what they heard', () => {
    const { sent } = bosPage(FeedbackDeskPart as never, closed);
    write(boxCalled('What we heard'), 'More tea.');
    press('Share what we heard');
    expect(sent()).toEqual([{ kind: 'share_feedback', body: { text: 'More tea.' } }]);
  });
});
