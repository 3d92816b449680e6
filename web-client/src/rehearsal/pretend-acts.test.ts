import { describe, expect, it } from 'vitest';
import type { View } from '../protocol/types.generated';
import { person, sampleView, table, turn } from '../testing/sample-view';
import { actOf } from './pretend-acts';

const words = { notes: ['A note'], lines: ['Hello'] };
const always = () => 0;
const never = () => 0.999;
const kindOf = (view: View, chance = always) => actOf(view, 'bo', words, chance)?.kind ?? null;
const at = (step: string | null, change: Partial<View> = {}): View => ({
  ...sampleView,
  step,
  participants: [person('ann'), person('bo', { ready: true })],
  ...change,
});
const turns = (...all: ReturnType<typeof turn>[]) => ({ tables: [table('t1', { turns: all })] });

describe('a pretend person', () => {
  it('says once, before the start, that they are ready', () => {
    const lobby = at(null, { status: 'lobby', participants: [person('bo')] });
    expect(actOf(lobby, 'bo', words, never)).toEqual({
      kind: 'change_me',
      body: { ready: true, drink: 'tea' },
    });
    expect(kindOf(at(null, { status: 'lobby' }))).toBeNull();
  });

  it('comes back from a break', () => {
    const plan = sampleView.plan.map((step) => ({ ...step, kind: 'break' as const }));
    expect(kindOf(at('s2', { plan, participants: [person('bo')] }))).toBe('change_me');
  });

  it('finishes their own turn, sooner or later', () => {
    const mine = at('s2', turns(turn('bo', 'having')));
    expect(kindOf(mine)).toBe('finish_turn');
    expect(kindOf(mine, never)).toBeNull();
  });

  it('passes now and then, and never for somebody else', () => {
    expect(kindOf(at('s2', turns(turn('bo'))))).toBe('pass_turn');
    expect(kindOf(at('s2', turns(turn('bo'))), never)).toBeNull();
    expect(kindOf(at('s2', turns(turn('ann', 'having'), turn('bo', 'had'))))).toBeNull();
  });

  it('writes one note where people write, and one line in the chat', () => {
    expect(kindOf(at('s3'))).toBe('add_note');
    const note = { id: 'n', revision: 1, about: 'together', table: 't1', step: 's3', text: 'Tea' };
    const wrote = at('s3', { notes: [{ ...note, by: 'bo' }] as View['notes'] });
    expect(kindOf(wrote)).toBe('post_chat');
    const said = { id: 'c', text: 'Hello', by: 'bo', hidden: false, parked: null };
    expect(kindOf({ ...wrote, chat: [said] })).toBeNull();
    expect(kindOf({ ...wrote, settings: { ...wrote.settings, chat: 'off' } })).toBeNull();
  });

  it('does nothing once it is over, or they have gone', () => {
    expect(kindOf(at('s3', { status: 'closed' }))).toBeNull();
    expect(kindOf(at('s3', { participants: [] }))).toBeNull();
  });
});
