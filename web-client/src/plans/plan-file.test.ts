import { describe, expect, it } from 'vitest';
import type { Step } from '../protocol/types.generated';
import { fileBytesMax, planFile, planFileName, readPlanFile } from './plan-file';
import { newStep, stepKinds } from './plan-parts';

const scene: Step = {
  ...newStep('s9', 'scene'),
  title: 'A poem',
  words: 'The kettle sings.\n\nWe come in.',
  link: 'https://example.org/poem',
};
const round: Step = {
  ...newStep('s4', 'have_your_say'),
  questions: ['What makes a good day?'],
  pace: 'each_table',
};
const file = (steps: unknown, more: object = {}) =>
  JSON.stringify({ cuppa_plan: 1, title: 'A good day', steps, ...more });
const problemIn = (text: string) => {
  const read = readPlanFile(text);
  return 'problem' in read ? read.problem : null;
};
const wrong = (change: object) => problemIn(file([scene, { ...round, ...change }]));

describe('a plan that is saved as a file', () => {
  it('comes back as it was, with ids of its own', () => {
    const read = readPlanFile(planFile({ title: 'A good day', steps: [scene, round] }));
    expect(read).toEqual({
      plan: {
        title: 'A good day',
        steps: [
          { ...scene, id: 's1' },
          { ...round, id: 's2' },
        ],
      },
    });
  });

  it('holds every kind of part', () => {
    const steps = stepKinds.map((kind, nth) => newStep(`s${nth + 1}`, kind));
    expect(readPlanFile(planFile({ title: '', steps }))).toEqual({ plan: { title: '', steps } });
  });

  it('holds no id and nobody', () => {
    const person = { by: 'Jean', participants: ['Jean'] };
    const text = planFile({ title: 'A good day', steps: [round] });
    expect(JSON.parse(text)).toEqual({
      cuppa_plan: 1,
      title: 'A good day',
      steps: [expect.not.objectContaining({ id: expect.anything() })],
    });
    expect(JSON.stringify(readPlanFile(file([{ ...round, ...person }], person)))).not.toContain(
      'Jean',
    );
  });

  it('has a name that every device can store', () => {
    expect(planFileName('What makes a good day?')).toBe('What makes a good day.cuppa.json');
    expect(planFileName('../../etc\n/passwd')).toBe('etc passwd.cuppa.json');
    expect(planFileName(' ?? ')).toBe('plan.cuppa.json');
    expect([...planFileName('😀'.repeat(200))]).toHaveLength(60 + '.cuppa.json'.length);
  });
});

describe('a plan that is opened', () => {
  it('may leave out what is empty', () => {
    expect(readPlanFile('{"cuppa_plan":1,"steps":[{"kind":"break"}]}')).toEqual({
      plan: { title: '', steps: [{ ...newStep('s1', 'break'), length_ms: null }] },
    });
  });

  it('may begin with a mark that nobody sees', () => {
    expect(problemIn(`\uFEFF${file([scene])}`)).toBeNull();
  });

  it('brings line breaks along, and no letter that no keyboard writes', () => {
    const read = readPlanFile(
      file([{ ...scene, words: 'One\r\nTwo\u0000\u001b\ud800', title: ' A\u0007 ' }]),
    );
    expect('plan' in read && read.plan.steps[0]).toMatchObject({ words: 'One\nTwo', title: 'A' });
  });

  it('counts letters as people do', () => {
    expect(wrong({ title: '😀'.repeat(120) })).toBeNull();
  });

  it('leaves the objects of this page alone', () => {
    const read = readPlanFile(
      '{"cuppa_plan":1,"steps":[{"kind":"break","__proto__":{"title":"!"},"constructor":1}]}',
    );
    expect('plan' in read && read.plan.steps[0]!.title).toBe('');
    expect(({} as { title?: string }).title).toBeUndefined();
  });
});

describe('what is no plan is named', () => {
  it.each(['', 'Dear all,', '{', file([scene]).slice(0, -1)])('not JSON: %s', (text) => {
    expect(problemIn(text)).toEqual({ code: 'not_json' });
  });

  it.each([
    'null',
    '7',
    '[]',
    '"plan"',
    '{}',
    '{"cuppa_plan":"1","steps":[]}',
    '{"cuppa_plan":0,"steps":[]}',
    '{"cuppa_plan":1}',
    '{"cuppa_plan":1,"steps":{"0":{}}}',
    '{"title":"Record","steps":[]}',
  ])('not a plan: %s', (text) => {
    expect(problemIn(text)).toEqual({ code: 'not_plan' });
  });

  it('from a newer version', () => {
    expect(problemIn('{"cuppa_plan":2,"stages":[]}')).toEqual({ code: 'newer' });
  });

  it('empty', () => {
    expect(problemIn(file([]))).toEqual({ code: 'no_steps' });
  });

  it('40 parts are taken, 41 and 10,000 are not', () => {
    const many = (count: number) => Array.from({ length: count }, () => round);
    expect(problemIn(file(many(40)))).toBeNull();
    expect(problemIn(file(many(41)))).toEqual({ code: 'too_many_steps', count: 41 });
    expect(problemIn(file(many(10_000)).slice(0, fileBytesMax))).toEqual({
      code: 'too_many_steps',
      count: 10_000,
    });
  });

  it('50 MB of it', () => {
    expect(problemIn('[1,2],'.repeat(9_000_000))).toEqual({ code: 'too_big' });
  });

  it('nested ten thousand deep', () => {
    const deep = `${'['.repeat(10_000)}${']'.repeat(10_000)}`;
    expect(['not_json', 'not_plan']).toContain(problemIn(deep)!.code);
    expect(['not_json', 'step_broken']).toContain(
      problemIn(`{"cuppa_plan":1,"steps":[${deep}]}`)!.code,
    );
  });

  it('a name that is too long', () => {
    expect(problemIn(file([scene], { title: 'x'.repeat(121) }))).toEqual({ code: 'name' });
  });
});

describe('a part that does not fit is named with its place', () => {
  const place = 2;

  it.each([null, 7, 'break', []])('no part: %j', (part) => {
    expect(problemIn(file([scene, part]))).toEqual({ code: 'step_broken', place });
  });

  it.each([{ title: null }, { title: 7 }, { questions: 'Why?' }, { questions: [7] }])(
    'words that are none: %j',
    (change) => expect(wrong(change)).toEqual({ code: 'step_broken', place }),
  );

  it.each([undefined, null, 'quiz', 'constructor'])('a kind that we do not know: %j', (kind) => {
    expect(wrong({ kind })).toEqual({ code: 'step_kind', place });
  });

  it('words that are too long, each by one letter', () => {
    expect(wrong({ title: 'x'.repeat(121) })).toEqual({ code: 'step_title', place });
    expect(wrong({ questions: ['x'.repeat(301)] })).toEqual({ code: 'step_question', place });
    expect(wrong({ words: 'x'.repeat(2001) })).toEqual({ code: 'step_words', place });
    expect(wrong({ link: `https://e.org/${'x'.repeat(487)}` })).toEqual({
      code: 'step_link_long',
      place,
    });
    expect(wrong({ title: 'x'.repeat(120), words: 'x'.repeat(2000) })).toBeNull();
  });

  it('six questions', () => {
    const ask = (count: number) => ({ questions: Array.from({ length: count }, () => 'Why?') });
    expect(wrong(ask(6))).toEqual({ code: 'step_questions', place });
    expect(wrong(ask(5))).toBeNull();
  });

  it.each([
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    'data:text/html,hi',
    'file:///etc/passwd',
    '//example.org',
    'example.org',
    'https://',
    'https://a b',
    'http:example.org',
  ])('a link that is none: %s', (link) => {
    expect(wrong({ link })).toEqual({ code: 'step_link', place });
  });

  it.each([0, -1, 999, 1.5, 14_400_001, '60', true])('a length that is none: %j', (length_ms) => {
    expect(wrong({ length_ms })).toEqual({ code: 'step_length', place });
  });

  it.each([0, 3_600_001, '60'])('a turn that is none: %j', (turn_ms) => {
    expect(wrong({ turn_ms })).toEqual({ code: 'step_length', place });
  });

  it('a pace that we do not know', () => {
    expect(wrong({ pace: 'fast' })).toEqual({ code: 'step_broken', place });
  });
});
