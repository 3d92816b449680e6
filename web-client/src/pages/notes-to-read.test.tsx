// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import type { NoNameItem, View } from '../protocol/types.generated';
import { announcer } from '../shell/speaker';
import { bo, bosPage, letPass, readThem, withFreshPages } from '../testing/bos-page';
import { boxCalled, buttonCalled, h1, plain, press, words, write } from '../testing/pages';
import { person, sampleView } from '../testing/sample-view';
import { DeskPage } from './desk-page';

withFreshPages();

const rent: NoNameItem = { id: 'h1', box: 'chat', text: 'The rent.' };
const hurt: NoNameItem = { id: 'h2', box: 'together', text: 'He hits me.' };
const held = (...notes: NoNameItem[]) => notes.map((note) => ({ note, kept_private: false }));
const readsFirst: View = {
  ...sampleView,
  settings: { ...sampleView.settings, no_name: 'read_first' },
  reader: 'bo',
  tables: [{ ...sampleView.tables[0]!, turns: [] }],
};
const hosted: View = {
  ...readsFirst,
  reader: 'cy',
  participants: [
    ...sampleView.participants.filter(({ id }) => id !== 'bo'),
    person('bo', { role: 'host' }),
  ],
};

const big = () => plain(document.querySelector('.big-note')?.textContent);
/** Bo reads first, on their own page. */
function reader(...notes: NoNameItem[]) {
  const opened = bo({ ...readsFirst, held: held(...notes) });
  press('Read first');
  return opened;
}

describe('notes to read first', () => {
  it('are on no page of anybody else', () => {
    bo({ ...readsFirst, reader: 'cy', held: held(rent) });
    expect(words()).not.toContain('to read first');
    expect(words()).not.toContain('Notes to read first');
  });

  it('wait behind a line, and one at a time is big: first whatever should be seen first', () => {
    reader(rent, hurt);
    expect(h1()).toBe('Notes to read first');
    expect(big()).toBe('He hits me.');
    expect(words()).toContain('Then theseThe rent.');
    expect(words()).not.toContain('2 notes to read first');
    readThem();
    press('Read this one: The rent.');
    expect(big()).toBe('The rent.');
  });

  it('are shown, and then the next is read; a trembling second tap shows none', async () => {
    const { sent, say, done } = reader(rent, hurt);
    buttonCalled('Show')!.focus();
    press('Show: He hits me.');
    say('no_name_released', { batch: 1, items: [hurt] });
    say('held_note_settled', { id: 'h2', shown: true });
    await done();
    expect(big()).toBe('The rent.');
    expect(document.activeElement).toBe(document.querySelector('section.panel[tabindex]'));
    press('Show: The rent.');
    expect(sent()).toEqual([{ kind: 'show_held_note', body: { id: 'h2' } }]);
  });

  it('are not shown under a finger that meant one which somebody else has just settled', () => {
    const { sent, say } = reader(rent, hurt);
    say('held_note_settled', { id: 'h2', shown: true });
    press('Show: The rent.');
    expect(sent()).toEqual([]);
    readThem();
    press('Show: The rent.');
    expect(sent()).toEqual([{ kind: 'show_held_note', body: { id: 'h1' } }]);
  });

  it('stay under the eyes of whoever reads when one comes that should be seen first', () => {
    const { say } = reader(rent);
    say('notes_held', { items: [hurt] });
    expect(big()).toBe('The rent.');
    expect(words()).toContain('Then theseHe hits me.');
  });

  it('are kept private, which can be changed after all', () => {
    const { sent, say } = reader(rent);
    press('Keep private');
    say('held_note_settled', { id: 'h1', shown: false });
    expect(big()).toBe('');
    expect(words()).toContain('Kept privateThe rent.');
    letPass(1000);
    press('Show it after all');
    press('Yes, show it to everyone');
    expect(sent().map(({ kind }) => kind)).toEqual(['keep_note_private']);
  });

  it('are answered without anybody knowing whom', async () => {
    const { sent, say, done } = reader(rent);
    expect(words()).toContain('They get it without you knowing who they are.');
    write(boxCalled('What would you like to write back?'), 'Thank you. We will look.');
    press('Send it back');
    const text = 'Thank you. We will look.';
    expect(sent()).toEqual([{ kind: 'write_back', body: { id: 'h1', text } }]);
    say('written_back', { reply: { note: 'h1', text } });
    await done();
    expect(words()).toContain(`Written back${text}`);
    expect(boxCalled('What would you like to write back?').value).toBe('');
  });

  it('leave an answer in its box when somebody else shows the note meanwhile', () => {
    const { say } = reader(rent);
    write(boxCalled('What would you like to write back?'), 'Thank');
    say('no_name_released', { batch: 1, items: [rent] });
    say('held_note_settled', { id: 'h1', shown: true });
    expect(words()).toContain('Shown meanwhileThe rent.');
    expect(boxCalled('What would you like to write back?').value).toBe('Thank');
  });

  it('say what to do where somebody may be in danger, and nothing about watching', () => {
    reader(hurt);
    expect(words()).toContain('Get help now');
    expect(words()).toContain('If there is danger now, call 999.');
    expect(words()).not.toMatch(/monitor|watch|scan|flag/i);
  });

  it('are handed back by whoever took them on, and nothing of them stays', () => {
    const { sent, say } = reader(rent);
    press('Stop reading first');
    press('Yes, I stop');
    expect(sent()).toEqual([{ kind: 'stop_being_reader', body: {} }]);
    say('reader_changed', { reader: null });
    expect(h1()).not.toBe('Notes to read first');
    expect(words()).not.toContain('The rent.');
  });

  it('are told as they come, added up, and never in their own words', () => {
    const counted = vi.spyOn(announcer, 'count');
    const { say } = bo({ ...readsFirst, held: held(rent) });
    expect(counted).not.toHaveBeenCalled();
    say('notes_held', { items: [hurt, { ...rent, id: 'h3' }] });
    const told = counted.mock.calls.map(([, added, inWords]) => plain(inWords(added)));
    expect(told).toEqual(['2 notes to read']);
  });
});

describe('at the desk', () => {
  const none = async () => ({ ok: false, problem: {} });
  const api = { needsOfAll: none, concerns: none } as never;
  const onDesk = (panel: string, view: View) =>
    bosPage((needs) => <DeskPage {...needs} api={api} panel={panel} />, view);

  it('a line says how many there are, and the panel is the same page', () => {
    onDesk('people', { ...hosted, held: held(rent) });
    expect(words()).toContain('1 note to read first');
    onDesk('read_first', { ...hosted, held: held(rent) });
    expect(big()).toBe('The rent.');
    expect(words()).not.toContain('Stop reading first');
  });

  it('can still be read and answered after the end', () => {
    onDesk('read_first', { ...hosted, status: 'closed', held: held(rent) });
    expect(big()).toBe('The rent.');
  });

  it('a note with no name that everybody reads is answered too', async () => {
    const chat = [{ id: 'c1', text: 'The tea was hot.', by: null, hidden: false, parked: null }];
    const { sent } = onDesk('words', { ...hosted, chat });
    await act(async () =>
      write(boxCalled('What would you like to write back?'), 'It will be hot.'),
    );
    press('Send it back');
    expect(sent()).toEqual([{ kind: 'write_back', body: { id: 'c1', text: 'It will be hot.' } }]);
  });
});
