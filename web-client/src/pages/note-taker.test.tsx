// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { announcer } from '../shell/speaker';
import { bo, table, withFreshPages } from '../testing/bos-page';
import { boxCalled, buttonCalled, press, words, write } from '../testing/pages';
import { lastTyped } from './writing';

withFreshPages();

describe('notes for the table', () => {
  it('are asked for, taken on, and written in any step', async () => {
    const { say, sent, done } = bo();
    say('note_taker_asked', { table, who: 'bo' }, 'table.t1');
    expect(words()).toContain('Would you take notes for us?');
    buttonCalled("Yes, I'll do it")!.focus();
    press("Yes, I'll do it");
    expect(sent()).toEqual([{ kind: 'become_note_taker', body: { table } }]);
    say('note_taker_changed', { table, who: 'bo' }, 'table.t1');
    expect(document.activeElement).toBe(document.querySelector('h1'));
    await done();
    say('step_opened', { step: 's1' });
    write(boxCalled('Notes for the table'), 'Ramps first.');
    press('Add the note');
    expect(sent().slice(-1)).toEqual([{ kind: 'add_note', body: { table, text: 'Ramps first.' } }]);
    press('Hand the notes back');
    expect(sent().slice(-1)).toEqual([{ kind: 'stop_being_note_taker', body: { table } }]);
  });

  it('keep what stands in the box when somebody else takes them, and whoever wrote it adds it', async () => {
    const { say, sent, done } = bo();
    const said = vi.spyOn(announcer, 'say');
    say('note_taker_changed', { table, who: 'bo' }, 'table.t1');
    const box = boxCalled('Notes for the table');
    box.focus();
    write(box, 'Ramps fir');
    say('note_taker_changed', { table, who: 'ann' }, 'table.t1');
    expect(words()).toContain('You do not take notes now');
    expect(words()).toContain('What you wrote is still here. You can add it.');
    expect(said.mock.calls.map(([{ text }]) => text)).toContain(
      'You do not take notes now. What you wrote is still here. You can add it.',
    );
    expect(document.activeElement).toBe(box);
    write(box, '');
    write(box, 'Ramps first.');
    press('Add the note');
    expect(sent()).toEqual([{ kind: 'add_note', body: { table, text: 'Ramps first.' } }]);
    await done();
    expect(words()).not.toContain('Notes for the table');
  });

  it('leave an empty box with whoever is in it when somebody else takes them', () => {
    const { say } = bo();
    const said = vi.spyOn(announcer, 'say');
    say('note_taker_changed', { table, who: 'bo' }, 'table.t1');
    const box = boxCalled('Notes for the table');
    box.focus();
    say('note_taker_changed', { table, who: 'ann' }, 'table.t1');
    expect(document.activeElement).toBe(box);
    expect(words()).toContain('You do not take notes now');
    expect(words()).not.toContain('What you wrote is still here.');
    expect(said.mock.calls.map(([{ text }]) => text)).toContain('You do not take notes now.');
    buttonCalled('Put it away')!.focus();
    press('Put it away');
    expect(words()).not.toContain('Notes for the table');
    expect(document.activeElement).toBe(document.querySelector('h1'));
  });

  it('leave no empty box with whoever hands them back', () => {
    const { say } = bo();
    say('note_taker_changed', { table, who: 'bo' }, 'table.t1');
    buttonCalled('Hand the notes back')!.focus();
    press('Hand the notes back');
    say('note_taker_changed', { table, who: null }, 'table.t1');
    expect(words()).not.toContain('You do not take notes now');
    expect(document.activeElement).toBe(document.querySelector('h1'));
  });

  it('that were added move nobody, however long after somebody else takes them', async () => {
    const { say, done } = bo();
    say('note_taker_changed', { table, who: 'bo' }, 'table.t1');
    write(boxCalled('Notes for the table'), 'Ramps first.');
    press('Add the note');
    await done();
    (document.activeElement as HTMLElement).blur();
    say('note_taker_changed', { table, who: 'ann' }, 'table.t1');
    expect(words()).not.toContain('Notes for the table');
    expect(document.activeElement).toBe(document.body);
  });

  it('are put away by whoever wrote them, and the focus is not lost', () => {
    const { say } = bo();
    say('note_taker_changed', { table, who: 'bo' }, 'table.t1');
    write(boxCalled('Notes for the table'), 'Ramps first.');
    say('note_taker_changed', { table, who: 'ann' }, 'table.t1');
    buttonCalled('Put it away')!.focus();
    press('Put it away');
    expect(words()).not.toContain('Notes for the table');
    expect(document.activeElement).toBe(document.querySelector('h1'));
  });

  it('stay to be copied at another table, and once the session is over', () => {
    const { say } = bo();
    say('note_taker_changed', { table, who: 'bo' }, 'table.t1');
    write(boxCalled('Notes for the table'), 'Ramps first.');
    lastTyped.at = Number.NEGATIVE_INFINITY;
    say('table_added', { table: { id: 't2', name: '', place: '' } });
    say('people_moved', { moves: [{ who: 'bo', table: 't2' }] });
    expect(words()).toContain('This note was not added. Your words are still here.Ramps first.');
    say('session_closed', { because: 'host' });
    expect(words()).toContain('Ramps first.');
    press('Put it away');
    expect(words()).not.toContain('Ramps first.');
  });

  it('are taken by whom everybody can see, and by nobody else at once', () => {
    const { say } = bo();
    expect(buttonCalled("I'll take notes")).toBeDefined();
    say('note_taker_changed', { table, who: 'ann' }, 'table.t1');
    expect(words()).toContain('ann takes notes');
    expect(buttonCalled("I'll take notes")).toBeUndefined();
  });
});
