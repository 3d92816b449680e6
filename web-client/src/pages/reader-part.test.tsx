// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import type { View } from '../protocol/types.generated';
import { bo, bosPage, withFreshPages } from '../testing/bos-page';
import { buttonCalled, choose, press, words } from '../testing/pages';
import { person, sampleView } from '../testing/sample-view';
import { OptionsPage } from './options-page';

withFreshPages();

const others = sampleView.participants.filter(({ id }) => id !== 'bo');
const hosted: View = {
  ...sampleView,
  participants: [
    ...others,
    person('bo', { role: 'host' }),
    person('jean', { cared_by: 'cy' }),
    person('tablet', { mode: 'shared_device' }),
  ],
};
const readFirst = { ...sampleView.settings, cards: 'off' as const, no_name: 'read_first' as const };

/** Bo hosts, and chooses how it works. */
function options(view: View = hosted) {
  const api = { reach: async () => ({ ok: false }) } as never;
  const opened = bosPage((needs) => <OptionsPage {...needs} api={api} show={() => {}} />, view);
  const done = async () => {
    const { id } = opened.frames().slice(-1)[0]!;
    await act(async () => {
      opened.server.toAll({ type: 'acknowledgement', id, offsets: {} });
      await vi.waitFor(() => expect(opened.store.unsettled.value).toEqual([]));
    });
    opened.draw();
  };
  const chosen = () =>
    document.querySelector<HTMLInputElement>('input[name="no-name"]:checked')!.value;
  return { ...opened, done, chosen };
}

const pick = (value: string) =>
  act(() =>
    document.querySelector<HTMLInputElement>(`[name="no-name"][value="${value}"]`)!.click(),
  );

describe('reading first', () => {
  it('begins at once, and notes wait until a second person has said yes', async () => {
    const { say, sent, done, chosen } = options();
    choose('Read first');
    expect(sent()).toEqual([{ kind: 'change_settings', body: { settings: readFirst } }]);
    say('settings_changed', { settings: readFirst });
    await done();
    expect(words()).toContain('Who else reads them first?');
    expect(words()).toContain('You read them once a second person has said yes.');
    press('Ask them to read first: cy');
    expect(sent().slice(-1)).toEqual([{ kind: 'ask_reader', body: { who: 'cy' } }]);
    say('reader_asked', { who: 'cy' });
    await done();
    expect(words()).toContain('Asked: cy');
    expect(words()).toContain('Ask somebody else');
    expect(chosen()).toBe('read_first');
    say('reader_changed', { reader: 'cy' });
    expect(sent()).toHaveLength(2);
    expect(words()).toContain('cy reads them first, with the hosts.');
    expect(words()).not.toContain('Notes with no name wait.');
  });

  it('names nobody as reading where nothing is read first, and still lets them go', () => {
    const { sent } = options({ ...hosted, reader: 'cy' });
    expect(words()).not.toContain('cy reads them first');
    expect(words()).toContain('Now nothing is read first.');
    press('They stop reading first');
    press('Yes, they stop');
    expect(sent()).toEqual([{ kind: 'stop_being_reader', body: {} }]);
  });

  it('is asked of people with a device of their own, and not of whoever asks', () => {
    options({ ...hosted, settings: readFirst });
    const asks = [...document.querySelectorAll('button')].filter(({ textContent }) =>
      textContent!.startsWith('Ask them to read first'),
    );
    expect(asks).toHaveLength(2);
    for (const who of ['bo', 'jean', 'tablet'])
      expect(buttonCalled(`Ask them to read first: ${who}`)).toBeUndefined();
  });

  it('takes a no for an answer, and asks somebody else', () => {
    const { say, sent, chosen } = options({ ...hosted, settings: readFirst });
    say('reader_asked', { who: 'cy' });
    say('reader_asked', { who: null });
    expect(words()).toContain('Not today, they said. Ask somebody else.');
    expect(buttonCalled('Ask them to read first: ann')).toBeDefined();
    pick('open');
    const open = { ...readFirst, no_name: 'open' as const };
    expect(sent()).toEqual([{ kind: 'change_settings', body: { settings: open } }]);
    say('settings_changed', { settings: open });
    expect(chosen()).toBe('open');
    expect(words()).not.toContain('Who else reads them first?');
  });

  it('asks nobody any more when the host thinks better of it', () => {
    const { say, sent, server } = options({ ...hosted, settings: readFirst });
    say('reader_asked', { who: 'cy' });
    pick('off');
    server.world.advance(1_000);
    expect(sent().map(({ kind }) => kind)).toEqual(['ask_reader', 'change_settings']);
    expect(sent()[0]!.body).toEqual({});
  });

  it('says that notes wait once the second person has stopped', () => {
    const { say, sent } = options({ ...hosted, settings: readFirst, reader: 'cy' });
    press('They stop reading first');
    press('Yes, they stop');
    expect(sent()).toEqual([{ kind: 'stop_being_reader', body: {} }]);
    say('reader_changed', { reader: null });
    expect(words()).toContain('Nobody reads with you now. Notes with no name wait.');
    expect(buttonCalled('Ask them to read first: cy')).toBeDefined();
  });
});

describe('whoever is asked to read first', () => {
  it.each([
    ["Yes, I'll do it", 'become_reader'],
    ['No, thank you', 'stop_being_reader'],
  ])('answers "%s"', (answer, kind) => {
    const { say, sent } = bo({ ...sampleView, tables: [] });
    expect(words()).not.toContain('Would you read notes first');
    say('reader_asked', { who: 'bo' });
    expect(words()).toContain('Would you read notes first, with ann?');
    expect(words()).toContain('You see notes with no name before others.');
    press(answer);
    expect(sent()).toEqual([{ kind, body: {} }]);
  });

  it('finds the notes from their own page, also before it begins', () => {
    const { say } = bo({ ...sampleView, tables: [] });
    say('reader_changed', { reader: 'bo' });
    press('Notes to read first');
    expect(words()).toContain('Nothing to read just now.');
  });
});

describe('who can see what', () => {
  it.each([
    ['cy', 'The hosts and cy read notes with no name before anyone else does.'],
    [null, 'Notes with no name wait until two people can read them first.'],
  ])('says who reads first: %s', (reader, line) => {
    bo({ ...sampleView, status: 'lobby', step: null, settings: readFirst, reader });
    expect(words()).toContain(line);
  });
});
