// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import type { View } from '../protocol/types.generated';
import { announcer } from '../shell/speaker';
import { bo, readThem, table, withCards, withFreshPages } from '../testing/bos-page';
import { boxCalled, buttonCalled, press, words, write } from '../testing/pages';
import { clock, sampleView } from '../testing/sample-view';

withFreshPages();

describe('cards to hold up', () => {
  it('are nowhere until the host opens them', () => {
    bo({ ...withCards, settings: sampleView.settings });
    expect(words()).not.toContain('Hold up a card');
  });

  it('go up with one press, and come down with another', async () => {
    const { say, sent, done } = bo();
    press('Stop, I have a question');
    expect(sent()).toEqual([{ kind: 'show_card', body: { table, card: 'stop' } }]);
    say('card_shown', { table, who: 'bo', card: 'stop' }, 'table.t1');
    await done();
    expect(words()).toContain('You hold up a card');
    readThem();
    press('Put it down');
    expect(sent().slice(-1)).toEqual([{ kind: 'put_card_down', body: { table } }]);
    say('card_put_down', { table, who: 'bo' }, 'table.t1');
    expect(words()).not.toContain('Put it down');
  });

  it('stay up after a trembling second tap, on the card or on "Put it down"', async () => {
    const { say, sent, done } = bo();
    press('Stop, I have a question');
    say('card_shown', { table, who: 'bo', card: 'stop' }, 'table.t1');
    await done();
    press('Stop, I have a question');
    press('Put it down');
    expect(sent()).toHaveLength(1);
  });

  it('of others stand beside their names, and are told once', () => {
    const said = vi.spyOn(announcer, 'say');
    const { say, draw } = bo();
    say('card_shown', { table, who: 'ann', card: 'differently' }, 'table.t1');
    draw();
    const list = document.querySelector('[aria-label="Cards up now"]')!;
    expect(list.textContent).toContain('ann');
    expect(list.textContent).toContain('I see it differently');
    const told = said.mock.calls.filter(([{ text }]) => text.includes('holds up'));
    expect(told).toHaveLength(1);
    expect(told[0]![0].region).toBeUndefined();
  });

  it('that hold the clock can be told by whoever keeps time', async () => {
    const held: View = {
      ...withCards,
      tables: [
        { ...withCards.tables[0]!, keeper: 'bo', cards: [{ who: 'ann', card: 'stop' as const }] },
      ],
      clocks: { t1: clock({ state: 'paused', deadline: null, left_ms: 60_000 }) },
    };
    const { sent } = bo(held);
    expect(words()).toContain('ann holds up: Stop, I have a question. The clock is held.');
    press('Let the clock go on');
    expect(sent()).toEqual([{ kind: 'resume_clock', body: { scope: 't1' } }]);
  });
});

describe('what does that mean', () => {
  const asked: View = {
    ...withCards,
    glossary: [
      { id: 'w1', revision: 2, word: 'Section 117', meaning: 'Help after a stay.' },
      { id: 'w2', revision: 1, word: 'ICB', meaning: '' },
    ],
  };

  it('asks with nothing but the word, and says so beside the box', async () => {
    const { sent, done } = bo();
    press('Words and facts');
    expect(words()).toContain('Nobody is told who asked.');
    write(boxCalled('Which word?'), ' ICB ');
    press('Ask what it means');
    expect(sent()).toEqual([{ kind: 'ask_meaning', body: { word: 'ICB' } }]);
    await done();
    expect(boxCalled('Which word?').value).toBe('');
  });

  it('keeps what is written while the words before it are on their way', async () => {
    const { done } = bo();
    press('Words and facts');
    write(boxCalled('Which word?'), 'ICB');
    press('Ask what it means');
    write(boxCalled('Which word?'), 'CQC');
    await done();
    expect(boxCalled('Which word?').value).toBe('CQC');
  });

  it('is told to all, once', () => {
    const said = vi.spyOn(announcer, 'say');
    const { say, draw } = bo();
    say('word_asked', { id: 'w1', word: 'ICB' });
    draw();
    const texts = said.mock.calls.map(([{ text }]) => text.replace(/[\u2068\u2069]/g, ''));
    expect(texts.filter((text) => text.includes('ICB'))).toEqual([
      'Somebody would like to know what ICB means.',
    ]);
    expect(words()).toContain('1 word to explain');
  });

  it('shows first what nobody has explained, and keeps what was seen in mind', () => {
    const { frames } = bo(asked);
    press('Words and facts');
    const headings = [...document.querySelectorAll('h2')].map(({ textContent }) => textContent);
    expect(headings.slice(0, 2)).toEqual(['ICB', 'Section 117']);
    write(boxCalled('What ICB means'), 'Who plans health care here.');
    press('Explain it: ICB');
    expect(frames()[0]).toMatchObject({
      kind: 'explain_word',
      if: 1,
      body: { id: 'w2', meaning: 'Who plans health care here.' },
    });
  });

  it('keeps what I write where somebody else explains it meanwhile', () => {
    const { say } = bo(asked);
    press('Words and facts');
    write(boxCalled('What ICB means'), 'Who plans');
    say('word_explained', { id: 'w2', revision: 2, meaning: 'A board.' });
    expect(boxCalled('What ICB means').value).toBe('Who plans');
    write(boxCalled('What ICB means'), '');
    expect(boxCalled('What ICB means').value).toBe('');
  });

  it('keeps what I wrote about a word that is taken out meanwhile, until I put it away', () => {
    const { say } = bo(asked);
    press('Words and facts');
    boxCalled('What ICB means').focus();
    write(boxCalled('What ICB means'), 'Who plans health care');
    say('word_removed', { id: 'w2' });
    expect(words()).toContain('This word was taken out. What you wrote is still here.');
    expect(words()).toContain('Who plans health care');
    expect(document.activeElement).toBe(document.querySelector('h1'));
    press('Back to the session');
    press('Words and facts');
    press('Put it away');
    expect(words()).not.toContain('Who plans health care');
    press('Back to the session');
    press('Words and facts');
    expect(words()).not.toContain('This word was taken out.');
  });

  it('begins from the words that are there, and not in the place of mine', () => {
    const { frames } = bo(asked);
    press('Words and facts');
    press('Say it better: Section 117');
    write(boxCalled('What Section 117 means'), 'Free help.');
    press('Back to the session');
    press('Words and facts');
    expect(buttonCalled('Say it better: Section 117')).toBeUndefined();
    expect(boxCalled('What Section 117 means').value).toBe('Free help.');
    expect(frames()).toEqual([]);
  });

  it('can be said better by anybody', () => {
    const { frames } = bo(asked);
    press('Words and facts');
    press('Say it better: Section 117');
    expect(boxCalled('What Section 117 means').value).toBe('Help after a stay.');
    press('Explain it: Section 117');
    expect(frames()[0]).toMatchObject({ if: 2, body: { id: 'w1' } });
  });
});
