/** What stays of a session, as GET /api/sessions/ID/record tells it: see server/record. */
import type { ParkItem, Step, View } from './protocol/types.generated';

export interface SessionRecord {
  version: number;
  session: string;
  title: string;
  place_and_time: string;
  time_zone: string;
  status: View['status'];
  /** Civil dates and minutes, in the session's own time zone. */
  date: string;
  started_at: string | null;
  closed_at: string | null;
  /** How many came. */
  people: number;
  agreements: string[];
  steps: RecordedStep[];
  chat: RecordedWords[];
  car_park: RecordedParkItem[];
}

export interface RecordedStep {
  kind: Step['kind'];
  title: string;
  questions: string[];
  opened_at: string | null;
  contributions: RecordedWords[];
}

export interface RecordedWords {
  kind: 'turn' | 'line' | 'note' | 'chat' | 'said';
  /** A name, not an id; null where no name was given. */
  who: string | null;
  table: string | null;
  at: string | null;
  text: string;
}

export type RecordedParkItem = Omit<ParkItem, 'by' | 'revision'> & { who: string | null };

export function isSessionRecord(value: unknown): value is SessionRecord {
  const { title, agreements, steps, chat, car_park } = value as SessionRecord;
  return typeof title === 'string' && [agreements, steps, chat, car_park].every(Array.isArray);
}
