import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { Fold } from '../parts/fold';
import { HonestTime } from '../parts/honest-time';
import { PlainHttp } from '../parts/plain-http';
import { type Pace, PaceChoice } from '../parts/plan-list';
import { Problem } from '../parts/problem';
import { TextField } from '../parts/text-field';
import { aboutMinutes, type TimeNeeded } from '../plans/plan-length';
import { type Expected, tablesFor, usualTables } from '../plans/tables-for';
import { Heading } from '../shell/heading';
import { t } from '../text/text';
import { PlanChoice, type PlanOption, timeOf } from './plan-choice';
import { ClockFor, KeepChat, NoteWindow } from './session-options';

export interface StartAnswers {
  topic: string;
  date: string;
  time: string;
  where: string;
  inHall: number;
  online: number;
  clockFor: 'everyone' | 'picture' | 'person';
  noteWindowSeconds: number;
  keepChat: boolean;
  /** How tables go through the middle of the brew. */
  pace: Pace;
  /** What the host is called; empty: their mug is their name. */
  hostName: string;
  /** Which way of meeting: the usual brew, a template, or a plan of this device. */
  plan: string;
}

export const usualBrew: StartAnswers = {
  topic: '',
  date: '',
  time: '',
  where: '',
  inHall: 0,
  online: 0,
  clockFor: 'everyone',
  noteWindowSeconds: 10,
  keepChat: true,
  pace: 'together',
  hostName: '',
  plan: 'brew',
};

export interface StartProps {
  state: 'ready' | 'saving' | 'offline';
  refusal: string | null;
  /** What people send here can be read on its way. */
  plainHttp: boolean;
  initial?: Partial<StartAnswers>;
  /** Ways of meeting; the first is the usual one. */
  plans: readonly [PlanOption, ...PlanOption[]];
  /** Plans of this device and from files, which can be chosen too. */
  morePlans?: (choose: (plan: string) => void) => ComponentChildren;
  /** Told with each change, so that a reload loses no answer. */
  onAnswers?: (answers: StartAnswers) => void;
  onStart: (answers: StartAnswers) => void;
}

/** Three questions, then the usual brew. Everything else waits under "More choices". */
export function Start(props: StartProps) {
  const { state, refusal, initial, plans, onAnswers, onStart } = props;
  const [answers, setAnswers] = useState<StartAnswers>({ ...usualBrew, ...initial });
  const [noTopic, setNoTopic] = useState(false);
  const plan = plans.find(({ value }) => value === answers.plan) ?? plans[0];
  const usual = plan === plans[0];
  const expected = { hall: answers.inHall, online: answers.online };
  const people = expected.hall + expected.online;
  const set = (change: Partial<StartAnswers>) => {
    const changed = { ...answers, ...change };
    setAnswers(changed);
    onAnswers?.(changed);
  };
  const start = (event: Event) => {
    event.preventDefault();
    setNoTopic(answers.topic.trim() === '');
    if (answers.topic.trim() === '') document.getElementById('topic')?.focus();
    else if (state !== 'saving') onStart(answers);
  };
  return (
    <>
      <Heading what={t('start-title')} />
      <p>{t('start-intro')}</p>
      {props.plainHttp && <PlainHttp />}
      <form class="stack" onSubmit={start} noValidate>
        <div class="panel">
          <h2>{t('start-topic')}</h2>
          <TextField
            id="topic"
            label={t('start-topic-label')}
            hint={t('start-topic-hint')}
            maxLength={120}
            value={answers.topic}
            wrong={noTopic ? t('start-topic-empty') : null}
            onValue={(topic) => set({ topic })}
          />
        </div>
        <div class="panel">
          <h2>{t('start-when-where')}</h2>
          <div class="side-by-side">
            <TextField
              id="date"
              type="date"
              label={t('start-date')}
              value={answers.date}
              onValue={(date) => set({ date })}
            />
            <TextField
              id="time"
              type="time"
              label={t('start-time')}
              value={answers.time}
              onValue={(time) => set({ time })}
            />
          </div>
          <TextField
            id="where"
            label={t('start-where')}
            hint={t('start-where-hint')}
            maxLength={140}
            value={answers.where}
            onValue={(where) => set({ where })}
          />
        </div>
        <div class="panel">
          <h2>{t('start-how-many')}</h2>
          <div class="side-by-side">
            <TextField
              id="in-hall"
              type="number"
              label={t('start-in-hall')}
              value={shownNumber(answers.inHall)}
              onValue={(text) => set({ inHall: wholeNumber(text) })}
            />
            <TextField
              id="online"
              type="number"
              label={t('start-online')}
              value={shownNumber(answers.online)}
              onValue={(text) => set({ online: wholeNumber(text) })}
            />
          </div>
          {usual ? (
            <HonestTime time={timeOfBrew(plan, expected)} look="hint" />
          ) : (
            <p class="hint">{timeOf(plan, people)}</p>
          )}
        </div>
        {refusal !== null && <Problem words={refusal} />}
        {state === 'offline' && <Problem words={t('start-offline')} />}
        <button
          type="submit"
          class="button main"
          aria-disabled={state === 'saving' ? 'true' : undefined}
        >
          {state === 'saving' && t('start-saving')}
          {state !== 'saving' &&
            (usual ? t('start-action') : t('start-action-plan', { plan: plan.label }))}
        </button>
        <Fold words={t('start-more')}>
          <PlanChoice
            options={plans}
            chosen={plan.value}
            people={people}
            onChoose={(chosen) => set({ plan: chosen })}
          />
          {props.morePlans?.((chosen) => set({ plan: chosen }))}
          <MoreChoices answers={answers} usual={usual} set={set} />
        </Fold>
      </form>
      <p>
        <a class="button quiet" href="/sessions">
          {t('my-sessions')}
        </a>
      </p>
      <p class="hint">{t('credit')}</p>
    </>
  );
}

function timeOfBrew({ roundSeconds }: PlanOption, expected: Expected): TimeNeeded {
  const people = expected.hall + expected.online;
  const { tables, largest } = tablesFor(expected, usualTables);
  return {
    circle: { people, ...aboutMinutes(roundSeconds(people)) },
    side: tables < 2 ? null : { tables, ...aboutMinutes(roundSeconds(largest)) },
  };
}

interface MoreProps {
  answers: StartAnswers;
  /** Every other plan says itself how tables go through it. */
  usual: boolean;
  set: (change: Partial<StartAnswers>) => void;
}

function MoreChoices({ answers, usual, set }: MoreProps) {
  return (
    <>
      <TextField
        id="host-name"
        label={t('start-host-name')}
        hint={t('start-host-name-hint')}
        maxLength={60}
        value={answers.hostName}
        onValue={(hostName) => set({ hostName })}
      />
      <ClockFor chosen={answers.clockFor} onChoose={(clockFor) => set({ clockFor })} />
      <NoteWindow
        seconds={answers.noteWindowSeconds}
        onSeconds={(noteWindowSeconds) => set({ noteWindowSeconds })}
      />
      {usual && (
        <PaceChoice
          name="pace"
          legend={t('pace-start')}
          chosen={answers.pace}
          onChoose={(pace) => set({ pace })}
        />
      )}
      <KeepChat kept={answers.keepChat} onKept={(keepChat) => set({ keepChat })} />
    </>
  );
}

function wholeNumber(text: string): number {
  const number = Number.parseInt(text, 10);
  return Number.isFinite(number) && number > 0 ? number : 0;
}

function shownNumber(number: number): string {
  return number === 0 ? '' : String(number);
}
