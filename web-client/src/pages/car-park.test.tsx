// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { describe, expect, it } from 'vitest';
import type { Api } from '../api';
import type { ParkItem, View } from '../protocol/types.generated';
import { bosPage, withFreshPages } from '../testing/bos-page';
import { boxCalled, buttonCalled, choose, plain, press, words, write } from '../testing/pages';
import { person, sampleView } from '../testing/sample-view';
import { CarParkDesk } from './car-park-desk';
import { CarParkPage } from './car-park-page';
import { ChatPage } from './chat-page';

withFreshPages();

function item(id: string, text: string, more: Partial<ParkItem> = {}): ParkItem {
  return {
    ...{ id, revision: 1, state: 'open', text, by: 'cy', owner: '', due: '', how: '' },
    ...{ outcome: '', became: 'did', shared: false, into: null },
    ...{ answered_by: '', released: false, asked: false, ...more },
  };
}

const view: View = {
  ...sampleView,
  park: [item('k1', 'Expenses'), item('k2', 'Money', { by: 'bo' }), item('k3', 'Travel')],
};
const hosting: View = {
  ...view,
  participants: [person('bo', { role: 'host', mode: 'listen' }), person('cy')],
};

const roundPage = (seen: View) => bosPage((needs) => <CarParkPage {...needs} {...aside} />, seen);
const aside = { aside: () => {}, chats: true, hidesClock: false, hideClock: () => {} };
const desk = (seen: View) =>
  bosPage((needs) => <CarParkDesk {...needs} api={api} back="Back" onBack={() => {}} />, seen);
const api = { reach: async () => ({ ok: false }) } as unknown as Api;

const bay = (text: string) =>
  [...document.querySelectorAll('.bay')].find((one) => plain(one.textContent).includes(text))!;
const pressIn = (text: string, name: string) =>
  act(() =>
    [...bay(text).querySelectorAll('button')]
      .find(({ textContent }) => textContent?.startsWith(name))!
      .click(),
  );
const settled = () => act(() => new Promise((done) => setTimeout(done, 0)));

describe('me too', () => {
  it('is a word that stands there once, and not for what I parked myself', () => {
    const { say, sent } = roundPage(view);
    expect(bay('Money').textContent).not.toContain('Me too');
    pressIn('Expenses', 'Me too');
    expect(sent()).toEqual([{ kind: 'say_me_too', body: { id: 'k1' } }]);
    say('park_shared', { id: 'k1' });
    expect(bay('Expenses').textContent).toContain('Others say so too.');
    expect(bay('Expenses').textContent).not.toContain('Me too');
  });
});

describe('things that were parked twice', () => {
  it('are put under one another by those who sort, and their words stay', () => {
    const { say, sent } = desk(hosting);
    pressIn('Money', 'The same as another one');
    choose('Expenses');
    press('Put it under that one');
    expect(sent()).toEqual([{ kind: 'join_parks', body: { id: 'k2', into: 'k1' } }]);
    say('parks_joined', { id: 'k2', into: 'k1' });
    expect(document.querySelectorAll('.bay')).toHaveLength(2);
    expect(plain(bay('Expenses').textContent)).toContain('Also said:Money');
    say('park_parted', { id: 'k2' });
    expect(document.querySelectorAll('.bay')).toHaveLength(3);
  });

  it('are nothing for others to sort', () => {
    roundPage(view);
    expect(buttonCalled('The same as another one')).toBeUndefined();
  });
});

describe('words from elsewhere', () => {
  it('of mine go to the car park, and stay where they are', () => {
    const said = { hidden: false, parked: null };
    const chat = [
      { id: 'c1', text: 'Who pays?', by: 'bo', ...said },
      { id: 'c2', text: 'Hello', by: 'cy', ...said },
    ];
    const { say, sent } = bosPage((needs) => <ChatPage {...needs} {...aside} />, { ...view, chat });
    expect(document.body.textContent?.match(/Put this in the car park too/g)).toHaveLength(1);
    press('Put this in the car park too');
    expect(sent()).toEqual([{ kind: 'park_chat', body: { id: 'c1' } }]);
    say('park_added', { id: 'k4', text: 'Who pays?', by: 'bo' });
    say('chat_parked', { id: 'c1', park: 'k4' });
    expect(words()).toContain('In the car park too.');
    say('park_removed', { id: 'k4' });
    expect(words()).not.toContain('In the car park too.');
  });
});

describe('what a host does with a thing that was parked', () => {
  const read: View = { ...hosting, park: [item('k1', 'Expenses', { revision: 3 })] };

  it('says that it was talked about, once, and only while the session is on', () => {
    const { say, frames } = desk(read);
    pressIn('Expenses', 'We talked about it');
    expect(frames()).toHaveLength(1);
    expect(frames()[0]).toMatchObject({ kind: 'discuss_park', body: { id: 'k1' }, if: 3 });
    say('park_discussed', { id: 'k1' });
    expect(buttonCalled('We talked about it')).toBeUndefined();
    desk({ ...read, status: 'closed' });
    expect(buttonCalled('We talked about it')).toBeUndefined();
  });

  it('takes it on, by a day and with the words for how people will hear', () => {
    const { frames } = desk(read);
    pressIn('Expenses', 'Answer this');
    const owner = boxCalled('Who looks after it');
    expect([owner.value, boxCalled('By when?').value]).toEqual(['bo', '2026-12-06']);
    write(owner, '');
    press('Save this answer');
    expect(words()).toContain('Say who will see to it, and by when.');
    write(owner, 'Jo, finance');
    write(boxCalled('By when?'), '2026-12-24');
    write(boxCalled('How will people hear?'), 'By post.');
    press('Save this answer');
    expect(frames()).toHaveLength(1);
    const body = { id: 'k1', owner: 'Jo, finance', due: '2026-12-24', how: 'By post.' };
    expect(frames()[0]).toMatchObject({ kind: 'follow_up_park', body, if: 3 });
  });

  it('opens it again, and takes no answer with it', () => {
    const answered = item('k1', 'Expenses', { revision: 4, state: 'closed', outcome: 'Paid.' });
    const { frames } = desk({ ...hosting, park: [answered] });
    pressIn('Expenses', 'Answer this');
    choose('Leave it open');
    press('Save this answer');
    expect(frames()).toHaveLength(1);
    expect(frames()[0]).toMatchObject({ kind: 'reopen_park', if: 4 });
    expect(frames()[0]!.body).toEqual({ id: 'k1' });
  });
});

describe('an answer', () => {
  it('says what became of it and why, whatever it is', () => {
    const { sent } = desk(hosting);
    pressIn('Expenses', 'Answer this');
    choose("We can't, and why");
    press('Save this answer');
    expect(words()).toContain('Say what you did, or why not.');
    write(boxCalled("Why can't you?"), 'There is no money.');
    press('Save this answer');
    const outcome = { id: 'k1', outcome: 'There is no money.', became: 'cannot' };
    expect(sent()).toEqual([{ kind: 'close_park', body: outcome }]);
  });

  it('that is passed on names somebody', () => {
    const { sent } = desk(hosting);
    pressIn('Expenses', 'Answer this');
    choose('Passed to somebody else');
    write(boxCalled('What happens now'), 'She decides in June.');
    press('Save this answer');
    expect(words()).toContain('Say who it is passed to.');
    write(boxCalled('Who is it passed to'), 'Jo, finance');
    press('Save this answer');
    expect(sent()[0]?.body).toMatchObject({ became: 'passed_to', to: 'Jo, finance' });
  });

  it('from a second phone shows the first, and keeps every word that was typed', async () => {
    const { server, say, frames, draw } = desk(hosting);
    pressIn('Expenses', 'Answer this');
    choose('We did');
    write(boxCalled('What did you do?'), 'Paid in March.');
    say('park_closed', {
      id: 'k1',
      outcome: 'Paid in May.',
      became: 'did',
      to: '',
      answered_by: '',
    });
    press('Save this answer');
    expect(frames()[0]).toMatchObject({ kind: 'close_park', if: 1 });
    const { id } = frames()[0]!;
    const stale = { code: 'stale', sentence: 'Look again.', try_again: false, people: [] };
    server.toAll({ type: 'refusal', id, ...stale });
    await settled();
    draw();
    expect(words()).toContain('Somebody saved another answer just before you.');
    expect(words()).toContain('Paid in May.');
    expect(boxCalled('What did you do?').value).toBe('Paid in March.');
    press('Save this answer');
    await settled();
    expect(frames()[1]).toMatchObject({ kind: 'close_park', if: 2 });
  });
});
