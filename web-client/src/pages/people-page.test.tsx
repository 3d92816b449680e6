// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it } from 'vitest';
import type { NeedBefore, NeedTold } from '../api';
import type { CommandFrame } from '../protocol/types.generated';
import { FakeServer } from '../testing/fake-server';
import { World } from '../testing/fake-world';
import { join } from '../testing/join';
import { plain, press, words } from '../testing/pages';
import { person } from '../testing/sample-view';
import { PeoplePage } from './people-page';
import { ShownClocks } from './shown-clock';

const page = document.body;
afterEach(() => render(null, page));

/** Bo hosts. A tablet on the table looks after Jean, who has no phone. */
function people(told: readonly NeedTold[] = [], before: readonly NeedBefore[] = []) {
  const server = new FakeServer(new World());
  const { store } = join(server);
  server.say('participant_changed', { participant: person('bo', { role: 'host' }) });
  const tablet = person('tablet', { name: '', mode: 'shared_device' });
  const jean = person('jean', { cared_by: 'tablet' });
  for (const participant of [tablet, jean]) server.say('participant_joined', { participant });
  const needs = { api: null as never, device: null as never, clocks: new ShownClocks(), panel: '' };
  const nothing = () => {};
  const view = store.view.value!;
  act(() =>
    render(
      <PeoplePage
        {...needs}
        needs={told}
        before={before}
        store={store}
        view={view}
        go={nothing}
        show={nothing}
      />,
      page,
    ),
  );
  return () =>
    server.frames
      .filter((frame): frame is CommandFrame => frame.type === 'command')
      .map(({ kind, body }) => ({ kind, body }));
}

describe('people at the desk', () => {
  it('shows beside the name what somebody told the hosts, each word in its own direction', () => {
    people([{ who: 'jean', text: 'I lip-read.' }]);
    const told = [...document.querySelectorAll('li')].filter(({ textContent }) =>
      textContent!.includes('They told you: I lip-read.'),
    );
    expect(told.map((line) => plain(line.textContent).includes('jean'))).toEqual([true]);
    expect(told[0]!.querySelector('.need-told bdi')!.textContent).toBe('I lip-read.');
  });

  it('lists what people told before the session, with a name or none', () => {
    const need = { name: '', access: 'A ramp.', food: '', other: '', reach: '' };
    people([], [need, { ...need, name: 'Mo', access: '', reach: '01632 960003' }]);
    expect(words()).toContain('Told before the session');
    expect(words()).toContain('No nameTo get in and take part: A ramp.');
    expect(words()).toContain('MoHow to reach them: 01632 960003');
    people();
    expect(words()).not.toContain('Told before the session');
  });

  it('lists those without a phone, says who looks after them, and counts no tablet', () => {
    people();
    expect(words()).toContain('looked after by Stripy orange mug');
    expect(document.querySelectorAll('li')).toHaveLength(4);
  });

  it('gives somebody without a phone another name, and no role', () => {
    const sent = people();
    press('Change: jean');
    expect(words()).not.toContain('Make them a co-host');
    expect(words()).not.toContain('Ask them to be our timer');
    press('Save the name');
    expect(sent()).toEqual([{ kind: 'rename_seat', body: { who: 'jean', name: 'jean' } }]);
  });

  it('puts somebody without a phone into the care of whoever sits beside them', () => {
    const sent = people();
    press('Change: cy');
    press('They look after somebody with no phone');
    expect(sent()).toEqual([
      { kind: 'add_seat', body: { table: 't1', name: '', who_cares: 'cy' } },
    ]);
  });

  it('says that they have gone home, and asks no device to leave', () => {
    const sent = people();
    press('Change: jean');
    press('They have gone home');
    press('Yes, they have gone');
    expect(sent()).toEqual([{ kind: 'remove_seat', body: { who: 'jean' } }]);
  });
});
