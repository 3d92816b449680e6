// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import { keyOfWords } from '../note-key/key-words';
import { announcer } from '../shell/speaker';
import { bo, bosPage, withCards, withFreshPages } from '../testing/bos-page';
import { NeedsServer } from '../testing/needs-server';
import { buttonCalled, h1, press, words } from '../testing/pages';
import { person, sampleView } from '../testing/sample-view';
import { DeskPage } from './desk-page';

withFreshPages();

/** Bo wrote a note with no name, which is out. */
function wrote(view = withCards) {
  const opened = bo(view);
  const { server, store, draw } = opened;
  let key = '';
  act(() => {
    key = store.sendNoName({ box: 'chat', text: 'The rent.' }).kept.id;
  });
  draw();
  const answer = { type: 'no_name_answer', note_key: key, code: null, padding: '' };
  const out = (reply: string | null) => {
    act(() => server.toAll({ ...answer, outcome: 'released', reply }));
    draw();
  };
  return { ...opened, key, out };
}

const fold = async (name: string) => {
  const summary = [...document.querySelectorAll('summary')].find(
    ({ textContent }) => textContent === name,
  )!;
  await act(async () => {
    const details = summary.parentElement as HTMLDetailsElement;
    details.open = true;
    details.dispatchEvent(new Event('toggle'));
  });
};

describe('my notes with no name', () => {
  it('have a way to them on the page of whoever wrote none, which says so', () => {
    bo();
    press('My notes with no name');
    expect(words()).toContain('No notes with no name went out from this phone.');
    bo({ ...withCards, status: 'closed' });
    expect(buttonCalled('My notes with no name')).toBeDefined();
    bo({ ...withCards, settings: { ...withCards.settings, no_name: 'off' } });
    expect(buttonCalled('My notes with no name')).toBeUndefined();
  });

  it('are there, on their way or out', () => {
    const { out } = wrote();
    press('My notes with no name');
    expect(words()).toContain('On their wayGoes out with others in up to a minute.');
    out(null);
    expect(words()).not.toContain('On their way');
    expect(words()).toContain('The rent.In the chatNobody has written back so far.');
  });

  it('say on every page that something has come, once and calmly, and not what', () => {
    const said = vi.spyOn(announcer, 'say');
    const { out } = wrote();
    out(null);
    out('Thank you for telling us.');
    out('Thank you for telling us.');
    expect(said.mock.calls).toEqual([[{ text: 'There is something for you to read.' }]]);
    expect(words()).not.toContain('Thank you for telling us.');
    press('Read it');
    expect(h1()).toBe('My notes with no name');
    expect(words()).toContain('This is newThe rent.');
    expect(words()).toContain('Written backThank you for telling us.');
    expect(words()).not.toContain('There is something for you to read.');
    press('Back to the session');
    expect(words()).not.toContain('There is something for you to read.');
  });

  it('have key words to copy down, which lead back to the key', async () => {
    const { key, out } = wrote();
    out(null);
    press('My notes with no name');
    await fold('Key words for another phone');
    await vi.waitFor(() => expect(document.querySelectorAll('.key-words li')).toHaveLength(12));
    const list = [...document.querySelectorAll('.key-words li')].map((one) => one.textContent);
    expect(keyOfWords(list.join(' '))).toEqual({ key });
    expect(words()).toContain('/answers and type them in.');
  });

  it('are forgotten by this phone at a second press, and the focus is not lost', () => {
    const { key, out, store } = wrote();
    out(null);
    press('My notes with no name');
    buttonCalled('Forget this note on this phone')!.focus();
    press('Forget this note on this phone');
    expect(store.ownNotes.value.map((note) => note.key)).toEqual([key]);
    press('Yes, forget it');
    expect(store.ownNotes.value).toEqual([]);
    expect(words()).not.toContain('The rent.');
    expect(document.activeElement).toBe(document.querySelector('h1'));
  });

  it('are still there after the end', () => {
    const { out, say } = wrote();
    out('Thank you.');
    say('session_closed', { because: 'host' });
    expect(buttonCalled('My notes with no name')).toBeDefined();
    expect(words()).toContain('There is something for you to read.');
  });

  it('are on no page of somebody who shares a device', () => {
    const others = sampleView.participants.filter(({ id }) => id !== 'bo');
    const { out } = wrote({
      ...withCards,
      participants: [...others, person('bo', { cared_by: 'ann' })],
    });
    out('Thank you.');
    expect(buttonCalled('My notes with no name')).toBeUndefined();
    expect(words()).not.toContain('There is something for you to read.');
  });

  it('are not spoken of on a desk that several people share', () => {
    const lineOn = (mode: 'take_turns' | 'shared_device') => {
      const others = sampleView.participants.filter(({ id }) => id !== 'bo');
      const host = person('bo', { role: 'host', mode });
      const view = { ...sampleView, participants: [...others, host] };
      const opened = bosPage(
        (needs) => <DeskPage {...needs} api={new NeedsServer() as never} panel="order" />,
        view,
      );
      const { kept } = opened.store.sendNoName({ box: 'chat', text: 'The rent.' });
      const answer = { type: 'no_name_answer', note_key: kept.id, code: null, padding: '' };
      opened.server.toAll({ ...answer, outcome: 'released', reply: 'Thank you.' });
      opened.draw();
      return buttonCalled('Read it');
    };
    expect(lineOn('take_turns')).toBeDefined();
    render(null, document.body);
    expect(lineOn('shared_device')).toBeUndefined();
  });
});
