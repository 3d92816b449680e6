/** The few shapes that every view is drawn from. Nothing here knows how they arrived. */
export const drinks = ['tea', 'coffee', 'squash', 'water', 'nothing'] as const;
export type Drink = (typeof drinks)[number];

export type Place = 'room' | 'online';

export type TurnState = 'waiting' | 'having_turn' | 'had_turn' | 'stepped_away';

export interface Participant {
  id: string;
  /** Null until somebody gives one: then their mug is their name. */
  name: string | null;
  /** 0 to 47: see art/mug-kinds.ts. */
  mug: number;
  drink: Drink | null;
  /** Null: not said, and then neither "online" nor "in the room" stands anywhere. */
  place: Place | null;
  state: TurnState;
  /** Has no device: shares a tablet, or somebody looks after them. */
  tablet?: boolean;
  /** Would like their words read out. */
  readOut?: boolean;
}

/** A table as it is drawn: in one circle there is none to draw. */
export interface SeatedTable {
  id: string;
  /** As its host wrote them; both may be empty. */
  name: string;
  place: string;
  people: readonly Participant[];
  keeper: Participant | null;
  keeperAsked: Participant | null;
  /** Some are in the room and some online: they hear one another through a laptop. */
  mixed: boolean;
}

/** What a clock shows, worked out elsewhere. Views never read a clock themselves. */
export type ShownClock =
  | { state: 'running' | 'paused' | 'over'; leftSeconds: number; lengthSeconds: number }
  /** "Picture only": others see the level in quarters and nothing finer. */
  | { state: 'picture'; quartersLeft: 0 | 1 | 2 | 3 | 4 }
  /** A turn without a clock. */
  | { state: 'no_clock' }
  /** "Only the person": everybody else sees a steaming mug, the same for every turn. */
  | { state: 'private' };

export interface ShownBreak {
  /** "14:35", where the session is; null where no length was set, or the clock stands still. */
  backAt: string | null;
  /** How many said that they are back, of those who are awaited. */
  back: number;
  all: number;
}

/** One line of captions. */
export interface ShownCaption {
  id: string;
  text: string;
  /** As its source says it: en-GB; '' where it does not. */
  language: string;
}

export interface Note {
  id: string;
  text: string;
  /** Null: sent with no name. */
  author: Participant | null;
}

/** A heading for what was heard, and what stands under it. */
export interface ShownTheme {
  id: string;
  title: string;
  summary: string;
  quotes: readonly Note[];
  /** Whose idea it was, and hosts. */
  mayRemove: boolean;
}

/** What is under no heading, by where it was said. */
export interface SaidGroup {
  id: string;
  /** A step of the plan; what is not from one is in "other" and "chat". */
  step: string | null;
  quotes: readonly Note[];
}

/** What a parked thing can have become. */
export const outcomes = ['did', 'cannot', 'passed_to', 'no_owner'] as const;
export type Outcome = (typeof outcomes)[number];

/** Parked, talked about, somebody looks after it, answered. */
export type FollowUp = 'open' | 'discussed' | 'looking' | Outcome;

export interface ParkItem {
  id: string;
  text: string;
  state: FollowUp;
  /** First name and role, as people wrote it. */
  owner: string | null;
  /** A date in words, made by the server: browsers cannot be trusted with Welsh. */
  nextUpdate: string | null;
  /** The same, as ISO. */
  due: string | null;
  late: boolean;
  answer: string | null;
  /** Somebody else says so too. Who and how many, nobody knows. */
  shared: boolean;
  /** Words that were found to say the same. */
  also: readonly { id: string; text: string }[];
}

/**
 * How far something a person wrote has got. Every note says so in words. "with_others": it has no name,
 * and waits for its window.
 */
export type SendState = 'draft' | 'sent' | 'not_sent_yet' | 'with_others';

export type Connection = 'fine' | 'slow' | 'gone';
/** How somebody likes to take part. */
export const ways = ['take_turns', 'type_turns', 'read_for_me', 'listen', 'only_chat'] as const;
export type Way = (typeof ways)[number];

/** A card that somebody holds up. */
export const cards = ['stop', 'slow', 'agree', 'differently'] as const;
export type Card = (typeof cards)[number];

/** What a host is called for. */
export const callsFor = ['quiet_word', 'cannot_hear', 'help'] as const;
export type CallFor = (typeof callsFor)[number];

export type TurnLength = 'same' | 'longer' | 'no_clock';
/** Whether a report may have what somebody wrote: nobody's words are in one without their yes. */
export type WordsUse = 'unsaid' | 'no' | 'no_name' | 'with_name';

export type NoteName = 'from_me' | 'no_name' | 'private';
/** Where a note with no name belongs. */
export type NoNameBox = 'chat' | 'car_park' | 'together' | 'feedback';
/** The closed box alone is no place to find a note again, or to write back. */
export type NoteBox = Exclude<NoNameBox, 'feedback'>;
