// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import type { NoNameNoteFrame, View } from '../protocol/types.generated';
import { bo, bosPage, withFreshPages } from '../testing/bos-page';
import { boxCalled, buttonCalled, choose, press, words, write } from '../testing/pages';
import { person, sampleView } from '../testing/sample-view';
import { CarParkPage } from './car-park-page';
import { ChatPage } from './chat-page';
import type { PageNeeds, RoundNeeds } from './needs';
import { minutesAtMost } from './note-rules';
import { nobodyReads } from './who-reads';

withFreshPages();

const settings = sampleView.settings;
const readFirst: View = {
  ...sampleView,
  settings: { ...settings, no_name: 'read_first' },
  reader: 'cy',
};

/** Bo writes here. Ann hosts; both are here, and Cy is not. */
function box(Page: (needs: RoundNeeds) => ReturnType<typeof ChatPage>, view: View = sampleView) {
  const beside = { aside: () => {}, chats: true, hidesClock: false, hideClock: () => {} };
  const opened = bosPage((needs: PageNeeds) => <Page {...needs} {...beside} />, view);
  const pass = (ms: number) => {
    act(() => opened.server.world.advance(ms));
    opened.draw();
  };
  const notes = () =>
    opened.server.frames.filter(
      (frame): frame is NoNameNoteFrame => frame.type === 'no_name_note' && frame.text !== '',
    );
  return { ...opened, pass, notes };
}

function say(text: string) {
  write(boxCalled('What would you like to say?'), text);
  press('Send it');
}

describe('who a note is from', () => {
  it('is one of three named choices, and each says who sees it', () => {
    const { sent } = box(ChatPage);
    expect(words()).toContain('Everyone here sees this, with your name.');
    choose('Private word with ann');
    expect(words()).toContain(
      'Only ann and the co-hosts see this. We delete it a day after the session.',
    );
    say('Could we stop at four?');
    expect(sent()).toEqual([{ kind: 'say_privately', body: { text: 'Could we stop at four?' } }]);
    choose('No name');
    expect(words()).toContain('Nobody will see your name with this note. Not even the host.');
    expect(words()).toContain('Whoever runs this server could try to work it out.');
    expect(words()).toContain('There are only 2 of us. People may guess who wrote this.');
  });

  it('is no private word on a parked thing, for a host, or on a device of somebody else', () => {
    box(CarParkPage);
    expect(words()).not.toContain('Private word with');
    for (const change of [{ role: 'cohost' }, { cared_by: 'ann' }] as const) {
      const others = sampleView.participants.filter(({ id }) => id !== 'bo');
      box(ChatPage, { ...sampleView, participants: [...others, person('bo', change)] });
      expect(words()).not.toContain('Private word with');
    }
  });

  it('stays in the box while there is nothing to see in it', () => {
    const { sent, notes, pass } = box(ChatPage);
    say('\u200b \u2060');
    choose('No name');
    press('Send it');
    pass(20_000);
    expect([sent(), notes()]).toEqual([[], []]);
    expect(boxCalled('What would you like to say?').value).toBe('\u200b \u2060');
  });

  it('stays without a name where that way is closed meanwhile: nothing is sent in another', () => {
    const { say: tell, sent, notes, pass } = box(ChatPage);
    choose('No name');
    tell('settings_changed', { settings: { ...settings, no_name: 'off' } });
    say('The rent.');
    expect(words()).toContain('That way of sending is off now. Choose who your note is from.');
    pass(20_000);
    expect([sent(), notes()]).toEqual([[], []]);
    expect(boxCalled('What would you like to say?').value).toBe('The rent.');
    choose('From me');
    press('Send it');
    expect(sent()).toEqual([{ kind: 'post_chat', body: { text: 'The rent.', use: 'unsaid' } }]);
  });

  it('says whether a report may have it, and is asked once for the boxes after it', () => {
    const { sent } = box(ChatPage);
    expect(words()).toContain('Kept until');
    choose('Yes, with my name');
    say('The rent.');
    press('Send it');
    say('The bus.');
    press('Send it');
    expect(sent().map(({ body }) => (body as { use: string }).use)).toEqual([
      'with_name',
      'with_name',
    ]);
  });

  it('with no name is asked about anew each time, whatever was said of other words', () => {
    const { store } = box(ChatPage);
    choose('Yes, no name');
    choose('No name');
    say('The rent.');
    choose('Yes');
    say('The bus.');
    say('The form.');
    const written = store.unsettled.value.map(({ kept }) => [kept.note?.text, kept.note?.use]);
    expect(written).toEqual([
      ['The rent.', 'unsaid'],
      ['The bus.', 'no_name'],
      ['The form.', 'unsaid'],
    ]);
  });

  it('goes out with no name and no yes where the yes was to my name', () => {
    const { notes, pass } = box(ChatPage);
    choose('Yes, with my name');
    choose('No name');
    expect(words()).not.toContain('Yes, with my name');
    say('The rent.');
    press('Send it');
    pass(20_000);
    const written = notes().filter(({ text }) => text !== '');
    expect([...new Set(written.map(({ use }) => use))]).toEqual(['unsaid']);
  });

  it('says that a private word is gone tomorrow, and asks nothing of a report', () => {
    box(ChatPage);
    choose('Private word with');
    expect(words()).toContain('Gone tomorrow.');
    expect(words()).not.toContain('May the report use this?');
  });

  it('says that two people read it first, and names the second', () => {
    box(ChatPage, readFirst);
    choose('No name');
    expect(words()).toContain('The hosts and cy read it before anyone else does.');
    expect(words()).not.toContain('Nobody can read it just now.');
  });

  it.each([
    ['nobody has taken it on', { ...readFirst, reader: null }],
    ['all who read are away', { ...readFirst, participants: sampleView.participants.slice(1) }],
  ])('says that it waits here where %s', (_why, view) => {
    box(ChatPage, view);
    choose('No name');
    const waits = 'Nobody can read it just now. Your note waits here and goes out when somebody is';
    expect(words()).toContain(waits);
    say('The rent.');
    expect(document.querySelector('.on-its-way')!.textContent).toContain(waits);
    expect(buttonCalled('Send it')).toBeDefined();
  });
});

describe('a note with no name on its way', () => {
  it('goes out with others, which is no fault, and then it is sent', async () => {
    const { server, store, draw, notes, pass } = box(ChatPage);
    choose('No name');
    say('The rent.');
    expect(words()).toContain('Goes out with others in up to a minute. Keep this page open.');
    expect(words()).not.toContain('Not sent yet');
    pass(20_000);
    const { note_key } = notes()[0]!;
    const answer = { type: 'no_name_answer', note_key, code: null, reply: null, padding: '' };
    await act(async () => {
      server.toAll({ ...answer, outcome: 'released' });
      await vi.waitFor(() => expect(store.unsettled.value).toEqual([]));
    });
    draw();
    expect(document.querySelector('.sent')!.textContent).toBe('Sent');
  });

  it('is not sent yet where the line is gone', () => {
    const { server, pass } = box(ChatPage);
    choose('No name');
    say('The rent.');
    server.isUp = false;
    server.dropAll();
    pass(30_000);
    expect(words()).toContain('Not sent yet. We will keep trying.');
  });

  it('says wherever it is written that timing may tell, where it goes out at once', () => {
    const atOnce = { ...sampleView, settings: { ...settings, no_name_window_seconds: 0 } };
    const timingTells = 'It goes out at once. Timing may give the writer away.';
    for (const Page of [ChatPage, CarParkPage]) {
      box(Page, atOnce);
      expect(words()).not.toContain(timingTells);
      choose('No name');
      expect(words()).toContain(timingTells);
    }
    for (const kind of ['feedback', 'close'] as const) {
      const plan = [{ ...sampleView.plan[0]!, id: 's9', kind }];
      bo({ ...atOnce, plan, step: 's9' });
      expect(words()).toContain(timingTells);
    }
  });

  it('that is not out yet promises no company where there is none', () => {
    const { say: tell } = box(ChatPage);
    choose('No name');
    say('The rent.');
    tell('settings_changed', { settings: { ...settings, no_name_window_seconds: 0 } });
    expect(words()).toContain('Goes out without waiting for others.');
    expect(words()).not.toContain('Goes out with others');
  });

  it('waits for as many windows as the server lets it', () => {
    const waits = (no_name_window_seconds: number) =>
      minutesAtMost({ settings: { ...settings, no_name_window_seconds } });
    expect([0, 10, 30, 60].map(waits)).toEqual([1, 1, 3, 6]);
  });
});

describe('who reads first', () => {
  it('is anybody of them who is here, once a second person has taken it on', () => {
    const here = (...who: string[]) => new Set(who);
    expect(nobodyReads(readFirst, here('bo'))).toBe(true);
    expect(nobodyReads(readFirst, here('bo', 'ann'))).toBe(false);
    expect(nobodyReads(readFirst, here('bo', 'cy'))).toBe(false);
    expect(nobodyReads({ ...readFirst, reader: null }, here('ann'))).toBe(true);
    expect(nobodyReads({ ...sampleView, reader: null }, here('bo'))).toBe(false);
  });
});
