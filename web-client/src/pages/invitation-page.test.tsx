// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it } from 'vitest';
import type { Answer, Api } from '../api';
import type { InvitationPage as Page } from '../protocol/types.generated';
import { h1, words } from '../testing/pages';
import { InvitationPage } from './invitation-page';
import { routeOf } from './route';

afterEach(() => render(null, document.body));

const told: Page = {
  ...{ title: '<b>Fair pay</b>', who_asks: 'Hana', time_zone: 'Europe/London', keep_days: 90 },
  ...{ code: '482915', questions: ['What makes a good day?'] },
  invitation: {
    ...{ starts: '2026-12-03T14:00', minutes: 90, place: 'Town Hall', directions: 'No steps.' },
    ...{ call_link: 'https://example.org/call', why: 'You know it.', what_happens: 'No names.' },
    ...{ needs: 'Ring Hana.', pre_reading: 'javascript:alert(1)', shows_questions: true },
  },
};

async function open(answer: Answer<Page>) {
  const api = { invitation: () => Promise.resolve(answer) } as unknown as Api;
  await act(async () => render(<InvitationPage api={api} pageKey="abc" />, document.body));
}
const links = () => [...document.querySelectorAll('a')].map((link) => link.getAttribute('href'));

describe('an invitation', () => {
  it('has an address of its own', () => {
    expect(routeOf('/i/abc', '')).toEqual({ page: 'invitation', key: 'abc' });
  });

  it('says who asks, why, when and where, and how long words are kept', async () => {
    await open({ ok: true, value: told });
    expect(h1()).toBe('<b>Fair pay</b>');
    for (const said of [
      ...['Hana asks you to come.', '3 December 2026 at 14:00', 'You know it.', 'No names.'],
      ...['Town Hall', 'No steps.', 'Ring Hana.', 'What makes a good day?', '482 915'],
      'Times are as clocks show them in Europe/London.',
      'What people write here is kept for 90 days. Then it goes.',
      'You need to prepare nothing. You can pass on any question.',
    ]) {
      expect(words()).toContain(said);
    }
    expect(links()).toContain('/api/invitation/abc/invitation.ics');
    expect(links()).toContain('https://example.org/call');
    expect(links()).toContain('/482915');
    expect(links().join()).not.toContain('javascript');
  });

  it('has nothing for a calendar while no day is set', async () => {
    await open({
      ok: true,
      value: { ...told, invitation: { ...told.invitation, starts: '' } },
    });
    expect(words()).toContain('The day is not set yet. Look here again later.');
    expect(links().join()).not.toContain('invitation.ics');
  });

  it('is over with its session', async () => {
    await open({ ok: false, problem: { code: 'wrong_key', sentence: '', try_again: false } });
    expect(words()).toContain('That link does not work any more. Ask for a new one.');
  });
});
