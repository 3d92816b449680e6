// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, expect, it } from 'vitest';
import type { View } from '../protocol/types.generated';
import { bosPage } from '../testing/bos-page';
import { press, words } from '../testing/pages';
import { person, sampleView } from '../testing/sample-view';
import { CarePart } from './care-part';
import { TabletPage } from './tablet-page';

const page = document.body;
afterEach(() => render(null, page));

const open: View = {
  ...sampleView,
  settings: { ...sampleView.settings, cards: 'open' },
  participants: [...sampleView.participants, person('jean', { cared_by: 'bo' })],
};

/** Bo looks after Jean, from a phone or a tablet on the table. */
function beside(Page: typeof CarePart | typeof TabletPage) {
  return bosPage(Page, open);
}

const card = { table: 't1', card: 'agree', who: 'jean' } as const;
const call = { who: 'jean', about: 'help' } as const;

it('whoever looks after somebody holds a card up for them, and calls a host to them', () => {
  const { say, sent } = beside(CarePart);
  press('I agree: jean');
  press('I need help: jean');
  expect(sent()).toEqual([
    { kind: 'show_card', body: card },
    { kind: 'call_host', body: { about: 'help', who: 'jean' } },
  ]);
  say('card_shown', card, 'table.t1');
  say('host_called', { call }, 'participant.jean');
  expect(words()).toContain('Put it down: jean');
  expect(words()).toContain('The host knows.');
});

it('a person at the tablet does both in their own name, and asks a word in none', () => {
  const { sent } = beside(TabletPage);
  press('Pass the tablet to jean');
  press("I'm jean");
  press('I agree');
  press('I need something');
  press('I need help');
  expect(sent()).toEqual([
    { kind: 'show_card', body: card },
    { kind: 'call_host', body: { about: 'help', who: 'jean' } },
  ]);
  press('Words and facts');
  expect(words()).toContain('Nobody is told who asked.');
});

it('the tablet on the table calls a host too, and shows nobody what another called for', () => {
  const { say, sent } = beside(TabletPage);
  say('host_called', { call }, 'participant.jean');
  expect(words()).not.toContain('The host knows.');
  press('I need something');
  press("I can't hear");
  expect(sent()).toEqual([{ kind: 'call_host', body: { about: 'cannot_hear' } }]);
});
