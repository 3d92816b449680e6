import { useState } from 'preact/hooks';
import { Choices } from '../parts/choices';
import { Fold } from '../parts/fold';
import { Problem } from '../parts/problem';
import { aboutMinutes, roundSeconds } from '../session-length';
import { Heading } from '../shell/heading';
import { t } from '../text/text';

export interface StartAnswers {
  topic: string;
  date: string;
  time: string;
  where: string;
  inHall: number;
  online: number;
  clockFor: 'everyone' | 'picture' | 'person';
  noteWindowSeconds: 0 | 10 | 30 | 60;
  readFirst: boolean;
  keepDays: 30 | 90 | 365;
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
  readFirst: false,
  keepDays: 90,
};

export interface StartProps {
  state: 'ready' | 'saving' | 'offline';
  refusal: string | null;
  initial?: Partial<StartAnswers>;
  onStart: (answers: StartAnswers) => void;
}

/** Three questions, then the usual brew. Everything else waits under "More choices". */
export function Start({ state, refusal, initial, onStart }: StartProps) {
  const [answers, setAnswers] = useState<StartAnswers>({ ...usualBrew, ...initial });
  const [noTopic, setNoTopic] = useState(false);
  const set = (change: Partial<StartAnswers>) => setAnswers((before) => ({ ...before, ...change }));
  const start = (event: Event) => {
    event.preventDefault();
    setNoTopic(answers.topic.trim() === '');
    if (answers.topic.trim() !== '' && state === 'ready') onStart(answers);
  };
  return (
    <>
      <Heading what={t('start-title')} />
      <p>{t('start-intro')}</p>
      <form class="stack" onSubmit={start} noValidate>
        <div class="panel">
          <h2>{t('start-topic')}</h2>
          <TextField
            id="topic"
            label={t('start-topic-label')}
            hint={t('start-topic-hint')}
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
          <HonestTime people={answers.inHall + answers.online} />
        </div>
        {refusal !== null && <Problem words={refusal} />}
        {state === 'offline' && <Problem words={t('start-offline')} />}
        <button
          type="submit"
          class="button main"
          aria-disabled={state === 'saving' ? 'true' : undefined}
        >
          {state === 'saving' ? t('start-saving') : t('start-action')}
        </button>
        <Fold words={t('start-more')}>
          <MoreChoices answers={answers} set={set} />
        </Fold>
      </form>
      <p class="hint">{t('credit')}</p>
    </>
  );
}

function HonestTime({ people }: { people: number }) {
  if (people <= 0) return null;
  const circle = aboutMinutes(roundSeconds(people, 1));
  const tables = Math.ceil(people / 6);
  return (
    <>
      <p class="hint">{t('length-circle', { people, ...circle })}</p>
      {tables > 1 && (
        <p class="hint">
          {t('length-tables', { tables, ...aboutMinutes(roundSeconds(people, tables)) })}
        </p>
      )}
    </>
  );
}

interface MoreProps {
  answers: StartAnswers;
  set: (change: Partial<StartAnswers>) => void;
}

function MoreChoices({ answers, set }: MoreProps) {
  return (
    <>
      <Choices
        name="clock-for"
        legend={t('start-clock')}
        chosen={answers.clockFor}
        onChoose={(clockFor) => set({ clockFor })}
        options={[
          {
            value: 'everyone',
            label: t('start-clock-everyone'),
            hint: t('start-clock-everyone-hint'),
          },
          {
            value: 'picture',
            label: t('start-clock-picture'),
            hint: t('start-clock-picture-hint'),
          },
          { value: 'person', label: t('start-clock-person'), hint: t('start-clock-person-hint') },
        ]}
      />
      <Choices
        name="note-window"
        legend={t('start-window')}
        hint={
          answers.noteWindowSeconds === 0 ? t('start-window-none-hint') : t('start-window-hint')
        }
        across
        chosen={answers.noteWindowSeconds}
        onChoose={(noteWindowSeconds) => set({ noteWindowSeconds })}
        options={([0, 10, 30, 60] as const).map((seconds) => ({
          value: seconds,
          label: t('start-window-seconds', { seconds }),
        }))}
      />
      <label class="choice">
        <input
          type="checkbox"
          checked={answers.readFirst}
          onChange={(event) => set({ readFirst: event.currentTarget.checked })}
        />
        <span>
          {t('start-read-first')}
          <span class="hint">{t('start-read-first-hint')}</span>
        </span>
      </label>
      <Choices
        name="keep-days"
        legend={t('start-keep')}
        across
        chosen={answers.keepDays}
        onChoose={(keepDays) => set({ keepDays })}
        options={([30, 90, 365] as const).map((days) => ({
          value: days,
          label: t('days', { days }),
        }))}
      />
    </>
  );
}

interface FieldProps {
  id: string;
  label: string;
  hint?: string;
  type?: 'text' | 'date' | 'time' | 'number';
  value: string;
  wrong?: string | null;
  onValue: (value: string) => void;
}

function TextField({ id, label, hint, type = 'text', value, wrong = null, onValue }: FieldProps) {
  const described = [hint === undefined ? '' : `${id}-hint`, wrong === null ? '' : `${id}-wrong`];
  return (
    <div class="field">
      <label class="label" for={id}>
        {label}
      </label>
      {hint !== undefined && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <input
        id={id}
        class="box"
        // Preact ties each type to its own attributes; the few used here suit them all.
        type={type as 'text'}
        dir={type === 'text' ? 'auto' : undefined}
        min={type === 'number' ? 0 : undefined}
        value={value}
        aria-describedby={described.join(' ').trim() || undefined}
        aria-invalid={wrong === null ? undefined : 'true'}
        onInput={(event) => onValue(event.currentTarget.value)}
      />
      {wrong !== null && <Problem id={`${id}-wrong`} words={wrong} />}
    </div>
  );
}

function wholeNumber(text: string): number {
  const number = Number.parseInt(text, 10);
  return Number.isFinite(number) && number > 0 ? number : 0;
}

function shownNumber(number: number): string {
  return number === 0 ? '' : String(number);
}
