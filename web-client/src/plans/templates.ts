/**
 * Ways to hold a session, all made of the same parts. How each goes is told in our own words, and
 * whoever it comes from is named. Pure: the words are in the texts, by name.
 */
import type { Step } from '../protocol/types.generated';
import { freeIds, hasTurns, type StepKind } from './plan-parts';

export const templateIds = [
  'brew',
  'cafe',
  'one_two_four_all',
  'thinking',
  'check_in',
  'film',
  'future',
] as const;
type TemplateId = (typeof templateIds)[number];

type TitleName =
  | 'first_round'
  | 'second_round'
  | 'open'
  | 'last_round'
  | 'alone'
  | 'pairs'
  | 'fours'
  | 'all'
  | 'going_well'
  | 'thinking_round'
  | 'appreciation'
  | 'now'
  | 'like'
  | 'ideas';

type AskName =
  | 'cafe_first'
  | 'cafe_second'
  | 'cafe_last'
  | 'pairs'
  | 'fours'
  | 'all'
  | 'going_well'
  | 'think_now'
  | 'appreciate'
  | 'arrive'
  | 'feel'
  | 'think'
  | 'learn'
  | 'now'
  | 'like'
  | 'ideas';

interface Part {
  kind: StepKind;
  title?: TitleName;
  /** "topic": the session's own question. */
  asks?: readonly ('topic' | AskName)[];
  /** Of the step, or of each turn where it has turns. */
  minutes?: number;
  pace?: Step['pace'];
}

interface Credit {
  /** As they call themselves: never translated. */
  name: string;
  /** Where they are at home on the web. */
  home: string;
}

export interface Template {
  id: TemplateId;
  parts: readonly Part[];
  /** People take turns at tables of so many; null: in one circle. */
  atTable: number | null;
  credits: readonly Credit[];
}

const ends: readonly Part[] = [{ kind: 'feedback', minutes: 3 }, { kind: 'close' }];
const topic = ['topic'] as const;

const brew: Template = {
  id: 'brew',
  parts: [
    { kind: 'welcome' },
    { kind: 'reflect', asks: topic, minutes: 1 },
    { kind: 'have_your_say', asks: topic, minutes: 2 },
    { kind: 'reflect_together', minutes: 8 },
    { kind: 'still_got_time', minutes: 5 },
    ...ends,
  ],
  atTable: null,
  credits: [
    { name: 'Curators of Change', home: 'curatorsofchange.com' },
    { name: 'ADASS Eastern Region', home: 'adasseast.org.uk' },
    { name: 'Camerados', home: 'camerados.org' },
  ],
};

/** Two rounds, open conversation, and a last round, at small tables that keep their own pace. */
const cafe: Template = {
  id: 'cafe',
  parts: [
    { kind: 'welcome' },
    {
      kind: 'have_your_say',
      title: 'first_round',
      asks: ['topic', 'cafe_first'],
      minutes: 1,
      pace: 'each_table',
    },
    {
      kind: 'have_your_say',
      title: 'second_round',
      asks: ['topic', 'cafe_second'],
      minutes: 1,
      pace: 'each_table',
    },
    { kind: 'reflect_together', title: 'open', asks: topic, minutes: 30, pace: 'each_table' },
    {
      kind: 'have_your_say',
      title: 'last_round',
      asks: ['cafe_last'],
      minutes: 1,
      pace: 'each_table',
    },
    ...ends,
  ],
  atTable: 5,
  credits: [
    {
      name: 'Conversation Café (Susan Partnow, Habib Rose, Vicki Robin)',
      home: 'conversationcafe.org',
    },
  ],
};

/** Everybody hears one bell, so all go on together. */
const oneTwoFourAll: Template = {
  id: 'one_two_four_all',
  parts: [
    { kind: 'welcome' },
    { kind: 'reflect', title: 'alone', asks: topic, minutes: 1 },
    { kind: 'reflect_together', title: 'pairs', asks: ['topic', 'pairs'], minutes: 2 },
    { kind: 'reflect_together', title: 'fours', asks: ['topic', 'fours'], minutes: 4 },
    { kind: 'reflect_together', title: 'all', asks: ['all'], minutes: 5 },
    ...ends,
  ],
  atTable: null,
  credits: [
    {
      name: 'Liberating Structures (Henri Lipmanowicz, Keith McCandless)',
      home: 'liberatingstructures.com',
    },
  ],
};

/** Begins with what is good, and ends with what people value in each other. */
const thinking: Template = {
  id: 'thinking',
  parts: [
    { kind: 'welcome' },
    { kind: 'have_your_say', title: 'going_well', asks: ['going_well'], minutes: 1 },
    { kind: 'reflect', asks: topic, minutes: 1 },
    { kind: 'have_your_say', title: 'thinking_round', asks: topic, minutes: 3 },
    { kind: 'reflect_together', asks: ['think_now'], minutes: 10 },
    { kind: 'have_your_say', title: 'appreciation', asks: ['appreciate'], minutes: 0.5 },
    { kind: 'close' },
  ],
  atTable: null,
  credits: [{ name: 'Nancy Kline, Time to Think', home: 'timetothink.com' }],
};

const checkIn: Template = {
  id: 'check_in',
  parts: [
    { kind: 'welcome' },
    { kind: 'reflect', asks: ['arrive'], minutes: 0.5 },
    { kind: 'have_your_say', asks: ['arrive'], minutes: 1 },
    { kind: 'close' },
  ],
  atTable: null,
  credits: [{ name: 'The Circle Way (Christina Baldwin, Ann Linnea)', home: 'thecircleway.net' }],
};

const afterFilm = ['feel', 'think', 'learn'] as const;

const film: Template = {
  id: 'film',
  parts: [
    { kind: 'welcome' },
    { kind: 'scene', minutes: 10 },
    { kind: 'reflect', asks: afterFilm, minutes: 1 },
    { kind: 'have_your_say', asks: afterFilm, minutes: 2 },
    { kind: 'reflect_together', minutes: 8 },
    { kind: 'still_got_time', minutes: 5 },
    ...ends,
  ],
  atTable: null,
  credits: [
    { name: 'Curators of Change', home: 'curatorsofchange.com' },
    { name: 'ADASS Eastern Region', home: 'adasseast.org.uk' },
  ],
};

const future: Template = {
  id: 'future',
  parts: [
    { kind: 'welcome' },
    { kind: 'reflect', asks: ['now', 'like', 'ideas'], minutes: 2 },
    { kind: 'have_your_say', title: 'now', asks: ['now'], minutes: 1 },
    { kind: 'have_your_say', title: 'like', asks: ['like'], minutes: 1 },
    { kind: 'have_your_say', title: 'ideas', asks: ['ideas'], minutes: 1 },
    { kind: 'reflect_together', minutes: 8 },
    ...ends,
  ],
  atTable: null,
  credits: [
    { name: 'EUARENAS', home: 'euarenas.eu' },
    { name: 'Community Reporters', home: 'communityreporter.net' },
  ],
};

export const templates: readonly [Template, ...Template[]] = [
  brew,
  cafe,
  oneTwoFourAll,
  thinking,
  checkIn,
  film,
  future,
];

export interface TemplateWords {
  title: (name: TitleName) => string;
  ask: (name: AskName) => string;
}

const minute = 60_000;

/** Steps as the protocol has them, with the topic where a question asks for it. */
export function stepsOf({ parts }: Template, about: string, words: TemplateWords): Step[] {
  const ids = freeIds(parts.length, []);
  return parts.map(({ kind, title, asks = [], minutes, pace }, nth) => {
    const length = minutes === undefined ? null : minutes * minute;
    const questions = asks.map((name) => (name === 'topic' ? about.trim() : words.ask(name)));
    return {
      id: ids[nth]!,
      kind,
      title: title === undefined ? '' : words.title(title),
      questions: questions.filter((question) => question !== ''),
      length_ms: hasTurns(kind) ? null : length,
      turn_ms: hasTurns(kind) ? length : null,
      ...(pace === undefined ? {} : { pace }),
    };
  });
}
