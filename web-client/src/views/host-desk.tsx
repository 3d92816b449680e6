import type { ComponentChildren } from 'preact';
import type { Participant, SendState, ShownBreak } from '../domain';
import { AskFirst } from '../parts/ask-first';
import { DoneBar } from '../parts/done-bar';
import { Fold } from '../parts/fold';
import { NowPanel, type NowPanelProps } from '../parts/now-panel';
import { PlanList, type PlanListProps } from '../parts/plan-list';
import { type TableInTurns, TablesOverview } from '../parts/tables-overview';
import { WhoLine } from '../parts/who-line';
import { SendLine } from '../parts/write-box';
import { Heading, headingShown } from '../shell/heading';
import { useLostFocus } from '../shell/lost-focus';
import { t } from '../text/text';
import '../styles/plans.css';

export const deskPanels = [
  'people',
  'order',
  'tables',
  'invite',
  'cards',
  'read_first',
  'words',
  'private_words',
  'glossary',
  'car_park',
  'options',
  'plan',
  'close',
  'agreed',
  'take_out',
  'links',
] as const;
export type DeskPanel = (typeof deskPanels)[number];

export interface HostDeskProps {
  session: string;
  /** What is happening, in words: "Have your say: 4 of 11". */
  happening: string;
  /** To be read aloud, a paragraph each. */
  script: readonly string[];
  /** About the step that is open: its film, another question. */
  openPart?: ComponentChildren;
  turn: NowPanelProps;
  /** While each table goes at its own pace: what stands in place of the turns. */
  block?: ComponentChildren;
  /** Several tables that take turns side by side; empty in one circle. */
  tables: readonly TableInTurns[];
  /** Null outside the turns. Those who did not say where they are count in `all` alone. */
  heard: {
    all: [heard: number, all: number];
    byPlace: Record<'online' | 'room', [heard: number, all: number]> | null;
  } | null;
  /** Where nobody waits: a turn once more for those who passed. */
  offer?: ComponentChildren;
  /** In a break: when it ends, and who is back from it. */
  rest: (ShownBreak & { people: readonly Participant[] }) | null;
  /** How long we have been at it, in minutes; null before the start. */
  runningMinutes: number | null;
  /** Who would be left behind: "Bo and Cy have not had a turn." */
  ask: string | null;
  plan: PlanListProps['plan'];
  /** Several tables: each step can be for all, or at each table's own pace. */
  paces: boolean;
  /** Two or more wait for a turn: their order can be changed. */
  mayReorder: boolean;
  /** Notes with no name are read before the others see them. */
  readsFirst: boolean;
  /** Just moved on to another step: "Undo" goes back. */
  moved: { words: string; onUndo: () => void; onGone: () => void } | null;
  /** Null in a break. */
  onBreak: (() => void) | null;
  say: { draft: string; state: SendState; onDraft: (text: string) => void; onSay: () => void };
  roomLink: string;
  /** The host, and no co-host: only they take somebody out. */
  isHost: boolean;
  onAsked: (anyway: boolean) => void;
  onStep: PlanListProps['onStep'];
  onPace: PlanListProps['onPace'];
  onMyPage: () => void;
  onReport: () => void;
  onTable: (id: string) => void;
  onMore: (panel: DeskPanel) => void;
}

/** One button names the next step or person. Everything else waits beneath. */
export function HostDesk(props: HostDeskProps) {
  const { ask, moved, onAsked } = props;
  const press = useLostFocus(headingShown, [ask, moved === null]);
  const answer = (anyway: boolean) => {
    press();
    onAsked(anyway);
  };
  const undo = () => {
    press();
    moved?.onUndo();
  };
  return (
    <>
      <Heading what={props.happening} session={props.session} />
      {props.tables.length > 0 && (
        <TablesOverview
          tables={props.tables}
          everyone={props.turn.people}
          onTable={props.onTable}
        />
      )}
      <div class="columns">
        <div class="stack">
          {moved !== null && <DoneBar {...moved} onUndo={undo} />}
          {ask !== null && <AskFirst words={ask} onAsked={answer} />}
          {props.block ?? <NowPanel {...props.turn} />}
          {props.rest !== null && <WhoIsBack {...props.rest} />}
          <div class="buttons">
            {props.offer}
            {props.onBreak !== null && (
              <button type="button" class="button" onClick={props.onBreak}>
                {t('desk-break')}
              </button>
            )}
          </div>
          <section class="panel flat script" aria-labelledby="desk-script">
            <h2 id="desk-script">{t('desk-script')}</h2>
            {props.script.map((line, nth) => (
              <p key={nth} dir="auto">
                {line}
              </p>
            ))}
          </section>
          {props.openPart}
        </div>
        <div class="stack">
          <SoFar {...props} />
          <DeskMore {...props} />
        </div>
      </div>
    </>
  );
}

function WhoIsBack({ backAt, back, all, people }: NonNullable<HostDeskProps['rest']>) {
  return (
    <section class="panel flat" aria-labelledby="desk-back">
      <h2 id="desk-back">{t('break-who')}</h2>
      {backAt !== null && <p class="strong">{t('break-back-at', { time: backAt })}</p>}
      <p>{t('break-back', { back, all })}</p>
      {people.length > 0 && (
        <ul class="plain side-by-side">
          {people.map((person) => (
            <li key={person.id}>
              <WhoLine person={person} everyone={people} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function SoFar({ heard, runningMinutes }: HostDeskProps) {
  const running = runningMinutes !== null && runningMinutes > 0;
  if (heard === null && !running) return null;
  const places = heard?.byPlace ?? null;
  return (
    <section class="panel flat" aria-labelledby="desk-heard">
      <h2 id="desk-heard">{heard === null ? t('desk-so-far') : t('desk-heard')}</h2>
      {heard !== null && <p>{t('desk-heard-all', { done: heard.all[0], all: heard.all[1] })}</p>}
      {places !== null && (
        <p>
          {t('desk-heard-words', {
            online: places.online[0],
            onlineAll: places.online[1],
            room: places.room[0],
            roomAll: places.room[1],
          })}
        </p>
      )}
      {running && <p class="hint">{t('desk-running', { minutes: runningMinutes })}</p>}
    </section>
  );
}

function DeskMore(props: HostDeskProps) {
  const more: [DeskPanel, string][] = [
    ['people', t('desk-people')],
    ...(props.mayReorder ? [['order', t('desk-order')] as [DeskPanel, string]] : []),
    ['tables', t('desk-tables')],
    ['invite', t('desk-invite')],
    ...(props.readsFirst ? [['read_first', t('to-read-title')] as [DeskPanel, string]] : []),
    ['words', t('desk-words')],
    ['private_words', t('private-words')],
    ['glossary', t('glossary-title')],
    ['agreed', t('agreement')],
    ['car_park', t('car-park')],
    ['options', t('desk-options')],
    ...(props.isHost ? [['take_out', t('desk-take-out')] as [DeskPanel, string]] : []),
    ['close', t('desk-close')],
  ];
  return (
    <section class="stack" aria-labelledby="desk-more">
      <h2 id="desk-more">{t('desk-more')}</h2>
      <div class="buttons pairs">
        {more.map(([panel, words]) => (
          <button type="button" class="button" key={panel} onClick={() => props.onMore(panel)}>
            {words}
          </button>
        ))}
      </div>
      <Fold words={t('desk-say')}>
        <SayToAll {...props.say} />
      </Fold>
      {props.plan.length > 0 && (
        <Fold words={t('desk-plan')}>
          <PlanList {...props} />
          <button type="button" class="button" onClick={() => props.onMore('plan')}>
            {t('plan-change')}
          </button>
        </Fold>
      )}
      <div class="buttons pairs">
        <a class="button" href={props.roomLink} target="_blank" rel="noreferrer">
          {t('desk-room')}
        </a>
        <button type="button" class="button" onClick={props.onMyPage}>
          {t('desk-my-page')}
        </button>
        <button type="button" class="button quiet" onClick={props.onReport}>
          {t('report-together')}
        </button>
      </div>
    </section>
  );
}

const saidLettersMax = 280;

function SayToAll({ draft, state, onDraft, onSay }: HostDeskProps['say']) {
  const say = (event: Event) => {
    event.preventDefault();
    if (draft.trim() !== '') onSay();
  };
  return (
    <form class="stack" onSubmit={say}>
      <div class="field">
        <label class="label" for="say-to-all">
          {t('desk-say-label')}
        </label>
        <p class="hint" id="say-to-all-who">
          {t('desk-say-who')}
        </p>
        <input
          id="say-to-all"
          class="box"
          dir="auto"
          maxLength={saidLettersMax}
          aria-describedby="say-to-all-who"
          autocomplete="off"
          value={draft}
          onInput={(event) => onDraft(event.currentTarget.value)}
        />
        <SendLine state={state} />
      </div>
      <button type="submit" class="button">
        {t('desk-say-action')}
      </button>
    </form>
  );
}
