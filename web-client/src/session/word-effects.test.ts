import { describe, expect, it } from 'vitest';
import type { EventBodies, EventKind, View } from '../protocol/types.generated';
import { applyEvent } from '../session';
import { person, sampleView, told } from '../testing/sample-view';

const start: View = sampleView;

function applied<Kind extends EventKind>(view: View, kind: Kind, body: EventBodies[Kind]): View {
  return applyEvent(view, told(kind, body, 'everyone'), 'bo');
}

describe('words', () => {
  it('parked make a revision with each change', () => {
    let view = applied(start, 'park_added', { id: 'k1', text: 'Buses', by: 'bo' });
    expect(view.park[0]).toMatchObject({ revision: 1, state: 'open', owner: '', outcome: '' });
    view = applied(view, 'park_edited', { id: 'k1', text: 'Night buses' });
    view = applied(view, 'park_discussed', { id: 'k1' });
    const follow = { id: 'k1', owner: 'Ann', due: '2026-12-01', how: 'by post', answered_by: '' };
    view = applied(view, 'park_followed_up', follow);
    expect(view.park[0]).toMatchObject({ ...follow, revision: 4, state: 'follow_up' });
    view = applied(view, 'park_closed', {
      ...{ id: 'k1', outcome: 'There is one now' },
      ...{ became: 'did', to: '', answered_by: '' },
    });
    view = applied(view, 'park_reopened', { id: 'k1' });
    expect(view.park[0]).toMatchObject({ revision: 6, state: 'open', outcome: 'There is one now' });
    expect(applied(view, 'park_removed', { id: 'k1' }).park).toEqual([]);
    expect(applied(view, 'park_edited', { id: 'k9', text: 'x' })).toEqual(view);
  });

  it('parked twice stand under one another, and none is lost', () => {
    let view = applied(start, 'park_added', { id: 'k1', text: 'Buses', by: 'bo' });
    view = applied(view, 'park_added', { id: 'k2', text: 'The bus', by: null });
    const joined = applied(view, 'parks_joined', { id: 'k2', into: 'k1' });
    expect(joined.park[1]).toMatchObject({ into: 'k1', revision: 2, text: 'The bus' });
    const follow = { id: 'k1', owner: 'Ann', due: '2026-12-01', how: '', answered_by: '' };
    const promised = applied(joined, 'park_followed_up', follow);
    const alone = { into: null, owner: 'Ann', state: 'follow_up' };
    expect(applied(promised, 'park_parted', { id: 'k2' }).park[1]).toMatchObject(alone);
    expect(applied(promised, 'park_removed', { id: 'k1' }).park).toMatchObject([
      { ...alone, id: 'k2' },
    ]);
  });

  it('typed in a turn replace what stood there', () => {
    const typed = { id: 'n1', table: 't1', step: 's2', by: 'bo' };
    const first = applied(start, 'turn_typed', { ...typed, text: 'Hello' });
    const second = applied(first, 'turn_typed', { ...typed, text: 'Hello all' });
    expect(second.notes).toEqual([
      {
        ...typed,
        revision: 2,
        about: 'typed_turn',
        text: 'Hello all',
        on_wall: false,
        parked: null,
      },
    ]);
    expect(
      applied(second, 'note_edited', { id: 'n1', table: 't1', text: 'Hi' }).notes[0],
    ).toMatchObject({
      revision: 3,
      text: 'Hi',
    });
    expect(applied(second, 'note_removed', { id: 'n1', table: 't1' }).notes).toEqual([]);
  });

  it('stand on the wall until they are others, and whoever writes goes on', () => {
    const note = { id: 'n1', table: 't1' };
    const said = { ...note, step: 's2', by: 'bo', about: 'together', text: 'Hello' } as const;
    const added = applied(start, 'note_added', said);
    expect(added.notes[0]).toMatchObject({ on_wall: false });
    const up = applied(added, 'note_put_on_wall', note);
    expect(up.notes[0]).toMatchObject({ on_wall: true, revision: 1 });
    expect(applied(up, 'note_taken_off_wall', note)).toEqual(added);
    expect(applied(up, 'note_edited', { ...note, text: 'Hi' }).notes[0]).toMatchObject({
      on_wall: false,
      revision: 2,
    });
  });

  it('that are hidden leave the screen', () => {
    const posted = applied(start, 'chat_posted', { id: 'c1', text: 'Hm', by: 'bo' });
    expect(applied(posted, 'chat_hidden', { id: 'c1' }).chat).toEqual([
      { id: 'c1', text: '', by: 'bo', hidden: true, parked: null },
    ]);
  });

  it('without a name go to their boxes, and to nobody', () => {
    const boxes = ['chat', 'car_park', 'together', 'feedback'] as const;
    const items = boxes.map((box) => ({ id: `x${box}`, box, text: box }));
    const view = applied(start, 'no_name_released', { batch: 1, items });
    expect(view.chat[0]).toMatchObject({ id: 'xchat', text: 'chat', by: null, hidden: false });
    expect(view.park[0]).toMatchObject({ id: 'xcar_park', revision: 1, state: 'open', by: null });
    expect(view.notes[0]).toMatchObject({ table: 't1', step: 's2', about: 'together', by: null });
    expect(view.feedback).toEqual([items[3]]);
    const lobby = applied({ ...start, step: null }, 'no_name_released', { batch: 1, items });
    expect(lobby.notes[0]!.step).toBe('lobby');
    const elsewhere = { ...start, participants: [person('bo', { table: 't2' })] };
    expect(applied(elsewhere, 'no_name_released', { batch: 1, items }).notes).toHaveLength(1);
  });

  it('that are agreed count their revisions', () => {
    const added = applied(start, 'agreement_added', {
      id: 'a1',
      text: 'One at a time',
      by: 'bo',
      proposed: true,
    });
    const edited = applied(added, 'agreement_edited', {
      id: 'a1',
      text: 'No rush',
      proposed: true,
    });
    expect(edited.agreements).toMatchObject([
      { id: 'a1', revision: 2, text: 'No rush', by: 'bo', settled: false },
    ]);
    expect(applied(edited, 'agreement_removed', { id: 'a1' }).agreements).toEqual([]);
  });
});
