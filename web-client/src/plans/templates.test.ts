import { readdirSync, readFileSync } from 'node:fs';
import Ajv from 'ajv';
import { describe, expect, it } from 'vitest';
import { t } from '../text/text';
import { planFile, readPlanFile } from './plan-file';
import { circleOf, planSeconds } from './plan-length';
import { asksQuestions, hasLength, hasTurns, stepsMax } from './plan-parts';
import { stepsOf, templateIds, templates } from './templates';
import { isWebLink } from './web-link';

const schemas = new Ajv({ strict: false });
for (const name of readdirSync('../protocol/types'))
  schemas.addSchema(JSON.parse(readFileSync(`../protocol/types/${name}`, 'utf8')));
const isStep = (value: unknown) => schemas.validate('cuppa.v1/types/step.json', value);

const words = {
  title: (name: Parameters<Parameters<typeof stepsOf>[2]['title']>[0]) =>
    t(`template-title-${name}`),
  ask: (name: Parameters<Parameters<typeof stepsOf>[2]['ask']>[0]) => t(`template-ask-${name}`),
};
const topic = 'What makes a good day?';
const all = templates.map((template) => ({ ...template, steps: stepsOf(template, topic, words) }));

describe('each template', () => {
  it('is there once, the usual brew first', () => {
    expect(templates.map(({ id }) => id)).toEqual(templateIds);
    expect(templateIds[0]).toBe('brew');
  });

  it.each(all)('$id fits the protocol', ({ steps }) => {
    expect(steps.length).toBeLessThanOrEqual(stepsMax);
    for (const step of steps) expect(isStep(step), schemas.errorsText()).toBe(true);
    expect(new Set(steps.map(({ id }) => id)).size).toBe(steps.length);
  });

  it.each(all)('$id begins with a welcome and ends with a thank-you', ({ steps }) => {
    expect(steps[0]!.kind).toBe('welcome');
    expect(steps[steps.length - 1]!.kind).toBe('close');
  });

  it.each(all)(
    '$id gives a time to all that takes time, and asks where people answer',
    ({ steps }) => {
      for (const step of steps) {
        expect(step.length_ms !== null, step.kind).toBe(hasLength(step.kind));
        expect(step.turn_ms !== null, step.kind).toBe(hasTurns(step.kind));
        if (!asksQuestions(step.kind)) expect(step.questions).toEqual([]);
        if (step.kind === 'have_your_say' || step.kind === 'reflect')
          expect(step.questions.length).toBeGreaterThan(0);
      }
    },
  );

  it.each(all)(
    '$id takes 12 people no more than two hours, and a quarter of one at least',
    (one) => {
      const minutes = planSeconds(one.steps, circleOf(one.atTable ?? 12)) / 60;
      expect(minutes).toBeGreaterThanOrEqual(15);
      expect(minutes).toBeLessThanOrEqual(120);
    },
  );

  it.each(all)('$id says what it is, and whose', ({ id, credits }) => {
    expect(t(`template-name-${id}`)).not.toContain('template-');
    expect(t(`template-what-${id}`)).not.toContain('template-');
    for (const { home } of credits) expect(isWebLink(`https://${home}`)).toBe(true);
  });

  it.each(all)('$id can be kept as a file', ({ steps }) => {
    expect(readPlanFile(planFile({ title: '', steps }))).toEqual({ plan: { title: '', steps } });
  });
});

describe('the usual brew', () => {
  it('asks what the session is about', () => {
    const asked = all[0]!.steps.filter(({ questions }) => questions.length > 0);
    expect(asked.map(({ questions }) => questions)).toEqual([[topic], [topic]]);
  });

  it('asks nothing yet where there is no topic', () => {
    expect(stepsOf(templates[0]!, ' ', words).flatMap(({ questions }) => questions)).toEqual([]);
  });
});
