// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { describe, expect, it } from 'vitest';
import type { Answer, Api } from '../api';
import type {
  AnswerParkRequest,
  Asked,
  FollowUp,
  FollowUpItem,
  ParkItem,
  View,
} from '../protocol/types.generated';
import { bosPage, readThem, withFreshPages } from '../testing/bos-page';
import { boxCalled, choose, h1, press, words, write } from '../testing/pages';
import { person, sampleView } from '../testing/sample-view';
import { AnswerPage } from './answer-page';
import { CheckWords } from './check-words';
import { FollowUpPage } from './follow-up-page';
import { routeOf } from './route';

withFreshPages();

const told: FollowUpItem = {
  ...{ id: 'i1', said: '<b>Expenses</b>', also: ['The bus'], shared: true, state: 'follow_up' },
  ...{ became: 'did', owner: 'Jo, finance', due: '2020-03-03', late: true, words: '' },
  updated_on: '2020-02-01',
};
const page: FollowUp = { title: 'Tea', date: '2020-01-31', items: [told] };
const over = { code: 'wrong_key', sentence: 'That link is over.', try_again: false };

async function open(what: Parameters<typeof render>[0]) {
  await act(async () => {
    render(what, document.body);
  });
}

const followUp = (answer: Answer<FollowUp>) =>
  ({ followUp: () => Promise.resolve(answer) }) as unknown as Api;

describe('the follow-up page', () => {
  it('has an address of its own', () => {
    expect(routeOf('/f/abc', '')).toEqual({ page: 'follow_up', key: 'abc' });
    expect(routeOf('/answer', '#abc')).toEqual({ page: 'answer', key: 'abc' });
  });

  it('says what was said, what became of it, who answers and that it is late', async () => {
    await open(<FollowUpPage api={followUp({ ok: true, value: page })} pageKey="abc" />);
    expect(h1()).toBe('What became of it');
    for (const said of [
      ...['You said', '<b>Expenses</b>', 'Also said:', 'The bus', 'Others say so too.'],
      ...['We are looking into it', 'Jo, finance will look after this.'],
      'We said we would update this by 3 March 2020. We are late.',
      'Last updated on 1 February 2020.',
    ]) {
      expect(words()).toContain(said);
    }
    expect(document.querySelector('b')).toBeNull();
    const links = [...document.querySelectorAll('a')].map((link) => link.getAttribute('href'));
    expect(links).toContain('/api/follow-up/abc/feed.atom');
    expect(links).toContain('/api/follow-up/abc/dates.ics');
  });

  it('says plainly that a link is over, and where to go', async () => {
    await open(<FollowUpPage api={followUp({ ok: false, problem: over })} pageKey="abd" />);
    expect(words()).toContain('That link does not work any more. Ask for a new one.');
  });
});

/** A server with one thing that somebody is asked to answer. */
function askedServer() {
  const kept = { revision: 2, item: told };
  const sent: AnswerParkRequest[] = [];
  const api = {
    asked: async (): Promise<Answer<Asked>> => ({ ok: true, value: { title: 'Tea', ...kept } }),
    answerAsked: async (_key: string, request: AnswerParkRequest): Promise<Answer<object>> => {
      sent.push(request);
      if (request.if === kept.revision) return { ok: true, value: {} };
      return { ok: false, problem: { code: 'stale', sentence: '', try_again: false } };
    },
  } as unknown as Api;
  return { kept, sent, api };
}

const save = async () => {
  await act(async () => press('Save this answer'));
  await act(async () => {});
};

describe('whoever is asked', () => {
  it('sees one thing and answers it, with the words that every answer needs', async () => {
    const { api, sent } = askedServer();
    await open(<AnswerPage api={api} askedKey="k" />);
    choose('Passed to somebody else');
    write(boxCalled('What happens now'), 'She decides.');
    write(boxCalled('Who is it passed to'), 'Ann');
    await save();
    expect(sent).toEqual([{ if: 2, became: 'passed_to', words: 'She decides.', to: 'Ann' }]);
    expect(h1()).toBe('Thank you. Your answer is kept.');
  });

  it('loses nothing where somebody answered from another phone meanwhile', async () => {
    const { api, sent, kept } = askedServer();
    await open(<AnswerPage api={api} askedKey="k" />);
    choose('We did');
    write(boxCalled('What did you do?'), 'Paid.');
    kept.revision = 3;
    kept.item = { ...told, words: 'By post, next week.' };
    await save();
    expect(words()).toContain('By post, next week.');
    expect(boxCalled('What did you do?').value).toBe('Paid.');
    await save();
    expect(sent.map((one) => one.if)).toEqual([2, 3]);
    expect(h1()).toBe('Thank you. Your answer is kept.');
  });
});

describe('words before they are public', () => {
  const park = (id: string, text: string): ParkItem => ({
    ...{ id, revision: 1, state: 'open', text, by: 'cy', owner: '', due: '', how: '' },
    ...{ outcome: '', became: 'did', shared: false, into: null },
    ...{ answered_by: '', released: false, asked: false },
  });
  const view: View = {
    ...sampleView,
    status: 'closed',
    participants: [person('bo', { role: 'host', mode: 'listen' })],
    park: [park('k1', 'Mary never got paid'), park('k2', 'The bus')],
  };
  const check = () =>
    bosPage(
      ({ store, view }) => <CheckWords store={store} view={view} back="Back" onBack={() => {}} />,
      view,
    );

  it('are read one at a time, and what goes up is what was read', () => {
    const { say, frames } = check();
    expect(words()).toContain('Mary never got paid');
    expect(words()).not.toContain('The bus');
    readThem();
    press('Nobody can be known');
    expect(frames()[0]).toMatchObject({ kind: 'release_park', body: { id: 'k1' }, if: 1 });
    say('park_released', { id: 'k1' });
    expect(words()).toContain('The bus');
    press('Nobody can be known');
    expect(frames()).toHaveLength(1);
  });

  it('can be changed, and are read again after that', () => {
    const { say, frames } = check();
    press('Change the words');
    write(boxCalled('The words, so that nobody can be known'), 'Somebody never got paid');
    press('Save these words');
    const body = { id: 'k1', text: 'Somebody never got paid' };
    expect(frames()[0]).toMatchObject({ kind: 'edit_park', body, if: 1 });
    say('park_edited', body);
    expect(words()).toContain('2 to check.');
  });

  it('keep other words that were begun, and write over no others that nobody read', () => {
    const first = check();
    press('Change the words');
    write(boxCalled('The words, so that nobody can be known'), 'Somebody never got paid');
    first.say('park_edited', { id: 'k1', text: 'Marie never got paid' });
    const again = first.reload();
    expect(words()).toContain('Marie never got paid');
    expect(boxCalled('The words, so that nobody can be known').value).toBe(
      'Somebody never got paid',
    );
    press('Save these words');
    expect(again.frames().slice(-1)[0]).toMatchObject({ kind: 'edit_park', if: 1 });
    press('Keep the words as they are');
    expect(words()).not.toContain('Somebody never got paid');
  });

  it('that were checked can be taken off the page again, and are to be checked then', () => {
    const { say, frames } = check();
    readThem();
    press('Nobody can be known');
    say('park_released', { id: 'k1' });
    expect(words()).toContain('On the page now');
    press('Take it off the page');
    expect(frames().slice(-1)[0]).toMatchObject({ kind: 'withhold_park', body: { id: 'k1' } });
    say('park_withheld', { id: 'k1' });
    expect(words()).not.toContain('On the page now');
    expect(words()).toContain('2 to check.');
  });

  it('that became others since are off the page by themselves', () => {
    const { say } = check();
    say('park_released', { id: 'k1' });
    expect(words()).toContain('On the page now');
    say('park_edited', { id: 'k1', text: 'Marie never got paid' });
    expect(words()).not.toContain('On the page now');
  });

  it('stay off the page for as long as nobody has checked them', () => {
    check();
    press('Leave it off the page for now');
    press('Leave it off the page for now');
    expect(words()).toContain('The rest stays off the page for now.');
  });
});
