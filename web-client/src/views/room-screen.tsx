import type { ComponentChildren } from 'preact';
import { Mug } from '../art/mug';
import { RoundTable } from '../art/round-table';
import { timeWords } from '../art/timer-level';
import { TimerRound } from '../art/timer-round';
import type { Note, Participant, ShownBreak, ShownCaption, ShownClock } from '../domain';
import { showCode } from '../join-code';
import { CaptionLines } from '../parts/caption-lines';
import { gatheringWords } from '../parts/gathering-bar';
import { settings } from '../shell/settings';
import { t } from '../text/text';
import { whoName } from '../text/who';
import { type QrCode, QrDrawing } from './invite';
import { RoomCards, type WallCard } from './room-cards';
import { ReadOnWall, type WallReading } from './room-reading';
import { TableTurns, TableTyped, type WallTables, WhoSits } from './room-tables';
import { TypedOnWall } from './room-typed';
import '../styles/room.css';

export type RoomStage = 'before' | 'reflect' | 'turn' | 'together' | 'break' | 'reading' | 'end';

/** Where a third of the wall stays empty and plain. */
export const signers = ['none', 'left', 'right'] as const;
export type Signer = (typeof signers)[number];

export interface RoomScreenProps {
  session: string;
  stage: RoomStage;
  /** The one question on the wall now. */
  question: string;
  people: readonly Participant[];
  now: Participant | null;
  next: Participant | null;
  clock: ShownClock;
  turns: { done: number; all: number };
  /** A poem, what the place has, what stays in the room: words and a link. */
  reading?: WallReading | null;
  /** Several tables, a page at a time: who sits at one, or how far each is. Null in one circle. */
  tables: WallTables | null;
  /** The tables are called back by then; null while they are not. */
  gathering: ShownClock | null;
  /** Null outside a break. */
  rest: ShownBreak | null;
  /** The last of them; two lines of the wall are theirs. */
  captions: readonly ShownCaption[];
  captionsFrom: 'captioner' | 'note_taker' | null;
  /** One note on the wall at a time, big enough for the back row. */
  note: { note: Note; nth: number; all: number } | null;
  /** One line that the group settled, while people come in. */
  agreed?: string | null;
  typed: { text: string; page: number; pages: number } | null;
  join: { code: string; address: string; qr: QrCode | null } | null;
  signer: Signer;
  /** Cards that people hold up. */
  cards: readonly WallCard[];
  /** A line from the host on every screen. */
  said: string | null;
  /** No line to the server: what is shown may be old. */
  old: boolean;
  /** Nothing round it: a video tool shows it beside a call. */
  plain: boolean;
  /** For whoever stands at the screen. */
  children?: ComponentChildren;
}

/** The wall. Sizes in screen heights, nothing scrolls, nothing to point at. */
export function RoomScreen(props: RoomScreenProps) {
  const { captions } = props;
  const wide = hasWordsAlone(props);
  return (
    <main class={lookOf(props, wide)}>
      {!props.plain && <div class="towel" aria-hidden="true" />}
      <div class="room-main">
        <div class="room-words">
          <h1 class={`room-question ${lengthOf(props.question)}`} dir="auto">
            {headOf(props)}
          </h1>
          {props.gathering !== null && <p class="room-now">{t('gathering-finish')}</p>}
          <Told {...props} />
        </div>
        {!wide && (
          <div class="room-picture">
            <Picture {...props} />
          </div>
        )}
      </div>
      <RoomCards cards={props.cards} />
      {props.said !== null && (
        <p class="room-line" dir="auto">
          {props.said}
        </p>
      )}
      {props.old && <p class="room-line">{t('line-slow')}</p>}
      {captions.length > 0 && (
        <section class="room-captions" aria-label={t('captions')}>
          <div class="room-captions-lines">
            <CaptionLines lines={captions.slice(-2)} />
          </div>
        </section>
      )}
      {props.captionsFrom !== null && (
        <p class="for-ears">{t(`captions-source-${props.captionsFrom}`)}</p>
      )}
      {props.children}
    </main>
  );
}

/** What is on the wall together: the style sheets find room for each. */
function lookOf(props: RoomScreenProps, wide: boolean): string {
  const { stage, tables } = props;
  const looks = {
    captioned: props.captions.length > 0,
    carded: props.cards.length > 0,
    lined: props.said !== null || props.old,
    'level-alone': hasLevelAlone(stage, props.clock),
    tabled: tables !== null,
    gathering: props.gathering !== null,
    typing: props.typed !== null,
    'words-alone': wide,
  };
  const on = Object.entries(looks).flatMap(([look, is]) => (is ? [look] : []));
  const shows = tables === null ? [] : [tables.shows];
  const clock = `clock-${settings.value.clock}`;
  return ['room', stage, `signer-${props.signer}`, ...on, ...shows, clock].join(' ');
}

/** A call to come back is for everybody, and for now: the question waits. */
function headOf({ stage, question, gathering }: RoomScreenProps): string {
  if (gathering !== null) return gatheringWords(gathering);
  return stage === 'before' ? t('join-title') : question;
}

/** Words to be read together; tables in their turns; and words of a turn, where captions, a line or a signer need the room. */
function hasWordsAlone(props: RoomScreenProps): boolean {
  if (props.stage === 'reading') return true;
  if (props.tables !== null) return props.tables.shows !== 'seats' || props.tables.alone;
  const captioned = props.captions.length > 0;
  const lined = props.said !== null || props.old;
  const beside = props.signer !== 'none' || props.cards.length > 0;
  if (props.typed !== null) return captioned || lined || beside;
  return props.stage === 'turn' && captioned && lined && beside;
}

function Told(props: RoomScreenProps) {
  const { tables, typed } = props;
  if (tables?.shows === 'seats') return <WhoSits {...tables} />;
  if (tables?.shows === 'turns') return <TableTurns {...tables} />;
  if (tables?.shows === 'typed') return <TableTyped {...tables} />;
  if (typed !== null) return <TypedOnWall {...typed} who={nowName(props)} />;
  if (props.stage === 'reading') return <Reading {...props} />;
  return <WhatNow {...props} />;
}

function Reading({ reading, join }: RoomScreenProps) {
  if (reading == null || (reading.words === '' && reading.host === null))
    return <p class="room-now">{t('room-stage-reading')}</p>;
  return <ReadOnWall {...reading} join={join} />;
}

function Picture(props: RoomScreenProps) {
  if (props.stage === 'before' && props.join !== null) return <HowToJoin {...props.join} />;
  if (props.note !== null) return <NoteOnWall {...props.note} />;
  return (
    <RoundTable people={props.people}>
      <Middle {...props} />
    </RoundTable>
  );
}

function NoteOnWall({ note, nth, all }: NonNullable<RoomScreenProps['note']>) {
  return (
    <div class="room-note">
      <p class={`room-note-words ${lengthOf(note.text)}`} dir="auto">
        {note.text}
      </p>
      <p class="room-note-who">
        {note.author !== null && <bdi>{whoName(note.author, [])}</bdi>}{' '}
        {all > 1 && <span class="digits">{t('room-turns', { done: nth, all })}</span>}
      </p>
    </div>
  );
}

function WhatNow(props: RoomScreenProps) {
  const { stage, next, people } = props;
  if (stage === 'turn') {
    return (
      <>
        <p class="room-now">
          {props.now === null ? t('turn-between') : t('their-turn-title', { who: nowName(props) })}
        </p>
        {next !== null && <p class="room-next">{t('room-next', { who: whoName(next, people) })}</p>}
      </>
    );
  }
  if (stage === 'break' && props.rest !== null) return <Rest {...props} rest={props.rest} />;
  return (
    <>
      <p class="room-now">{t(`room-stage-${stage}`)}</p>
      {stage === 'before' && props.agreed != null && (
        <p class="room-agreed">
          {t('agreement')}: <bdi>{props.agreed}</bdi>
        </p>
      )}
      {stage === 'before' && props.agreed == null && people.length > 0 && (
        <Arrived people={people} />
      )}
    </>
  );
}

/** Of so few, a number would say who. */
const fewPeople = 5;

/** When we go on, and how many are back: never who. */
function Rest({ rest, clock }: RoomScreenProps & { rest: ShownBreak }) {
  const { backAt, back, all } = rest;
  return (
    <>
      <p class="room-now">
        {clock.state === 'over' && t('break-over')}
        {clock.state !== 'over' &&
          (backAt === null ? t('break-kept') : t('break-back-at', { time: backAt }))}
      </p>
      {all >= fewPeople && <p class="room-next">{t('break-back', { back, all })}</p>}
    </>
  );
}

/** One length for all, and nothing else to count. */
function hasLevelAlone(stage: RoomStage, clock: ShownClock): boolean {
  return stage === 'reflect' || (stage === 'break' && clock.state !== 'private');
}

/** In the middle of the table: turns done, not a clock; the level only while all share one length. */
function Middle({ stage, clock, turns, people }: RoomScreenProps) {
  if (hasLevelAlone(stage, clock)) return <TimerRound clock={clock} />;
  if (stage === 'turn') {
    return (
      <>
        <p class="room-turns digits">{t('room-turns', turns)}</p>
        {clock.state === 'over' && <p class="for-ears">{timeWords(clock)}</p>}
        {clock.state !== 'private' && <TimerRound clock={clock} />}
      </>
    );
  }
  return <p class="room-turns">{t('room-here', { count: people.length })}</p>;
}

/** Whoever is in already, in two rows, so that newcomers see where they are going. */
function Arrived({ people }: { people: readonly Participant[] }) {
  return (
    <>
      <div class="room-arrived" aria-hidden="true">
        {people.slice(-12).map((person) => (
          <Mug key={person.id} mug={person.mug} drink={person.drink} />
        ))}
      </div>
      <p class="room-next">{t('room-here', { count: people.length })}</p>
    </>
  );
}

function HowToJoin({ code, address, qr }: NonNullable<RoomScreenProps['join']>) {
  return (
    <div class="room-join">
      {qr !== null && <QrDrawing qr={qr} label={t('invite-qr')} />}
      <p class="room-code digits">{showCode(code)}</p>
      <p class="room-address">
        <bdi dir="ltr">{address}</bdi>
      </p>
    </div>
  );
}

function nowName({ now, people }: RoomScreenProps): string {
  return now === null ? '' : whoName(now, people);
}

/** A long question gets smaller letters, but never below six hundredths of the screen. */
function lengthOf(question: string): 'short' | 'middling' | 'long' {
  if (question.length <= 48) return 'short';
  return question.length <= 90 ? 'middling' : 'long';
}
