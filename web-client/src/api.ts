/** What is asked over HTTP: coming in, links, pictures of links, and the record. */
import { type FoundNote, foundNote } from './found-note';
import { type PastItem, pastItems } from './past-items';
import {
  isAboutMe,
  isArchiveFinds,
  isAsked,
  isConcerns,
  isFollowUp,
  isInvitationPage,
  isOwnWords,
  isSessionOutline,
  isSessionRecord,
} from './protocol/read-frame';
import type {
  AboutMe,
  AddCaptionRequest,
  AnswerParkRequest,
  ArchiveFinds,
  Asked as AskedItem,
  ChangeOwnWordsRequest,
  ChooseNoteUseRequest,
  Concerns,
  CreateSessionRequest,
  ErasePersonRequest,
  EraseSessionRequest,
  FollowUp,
  InvitationPage,
  JoinSessionRequest,
  MakeLinkRequest,
  MakeQrRequest,
  NextSessionRequest,
  OwnWords,
  SessionOutline,
  SessionRecord,
  TakeOutNoteRequest,
  TellInvitedNeedRequest,
  TellNeedRequest,
  UseLinkRequest,
  WriteConcernRequest,
} from './protocol/types.generated';

export interface Entered {
  session: string;
  participant: string | null;
  role: string;
  code?: string;
}

/** What somebody would like the hosts to know. It is in no event. */
export interface NeedTold {
  who: string;
  text: string;
}

/** What somebody needs who had only the invitation. Any of it may be empty. */
export type NeedBefore = Omit<TellInvitedNeedRequest, 'key'>;

export interface Reach {
  addresses: { url: string; kind: 'this_machine' | 'local_network' | 'public' }[];
  https: boolean;
}

/** Who runs this server, and how long it keeps a session. Empty: they did not say. */
export interface Place {
  responsible: string;
  contact: string;
  keep_days: number;
}

/** As the server writes it, for people to keep. */
export type ExportFormat = 'html' | 'easy-read' | 'json' | 'markdown' | 'csv' | 'vtt';

/** Whom it names. */
export type ExportProfile = SessionRecord['profile'];

/** `code` is a refusal's, or "no_answer" where nobody answered: then asking again is safe. */
export interface Problem {
  code: string;
  sentence: string;
  try_again: boolean;
}

export type Answer<Value> = { ok: true; value: Value } | { ok: false; problem: Problem };

type Fetch = (path: string, request: RequestInit) => Promise<Response>;

interface Asked {
  /** A picture goes as it is; everything else as JSON. */
  body?: object;
  key?: string | undefined;
  withinMs?: number;
}

const answerWithinMs = 20_000;
/** A whole record on a slow line. */
const fileWithinMs = 120_000;
const noAnswer: Answer<never> = {
  ok: false,
  problem: { code: 'no_answer', sentence: '', try_again: true },
};

export class Api {
  constructor(private readonly fetch: Fetch = (path, request) => globalThis.fetch(path, request)) {}

  createSession(request: CreateSessionRequest) {
    return this.ask<Entered>('POST', '/api/sessions', isEntered, { body: request });
  }

  /** The next of a series, from a closed one that I host. */
  nextSession(session: string, key: string, request: NextSessionRequest) {
    const path = `/api/sessions/${encodeURIComponent(session)}/next`;
    return this.ask<Entered>('POST', path, isEntered, { body: request, key });
  }

  join(request: JoinSessionRequest) {
    return this.ask<Entered>('POST', '/api/join', isEntered, { body: request });
  }

  useLink(request: UseLinkRequest) {
    return this.ask<Entered>('POST', '/api/links', isEntered, { body: request });
  }

  makeLink(session: string, key: string, request: MakeLinkRequest) {
    const path = `/api/sessions/${encodeURIComponent(session)}/links`;
    return this.ask<{ key: string; url: string }>('POST', path, has('key', 'url'), {
      body: request,
      key,
    });
  }

  makeQr(request: MakeQrRequest, key?: string) {
    return this.ask<{ size: number; path: string }>('POST', '/api/qr', has('path'), {
      body: request,
      key,
    });
  }

  record(session: string, key: string) {
    const path = `/api/sessions/${encodeURIComponent(session)}/record`;
    return this.ask<SessionRecord>('GET', path, isSessionRecord, { key });
  }

  /** One of the sessions that I host, in a line. */
  outline(session: string, key: string) {
    const path = `/api/sessions/${encodeURIComponent(session)}/outline`;
    return this.ask<SessionOutline>('GET', path, isSessionOutline, { key });
  }

  /** In published records. What is looked for stands in no address, since those are logged. */
  searchArchive(key: string, words: string) {
    const body = { words };
    return this.ask<ArchiveFinds>('POST', '/api/archive/search', isArchiveFinds, { body, key });
  }

  /** One that a host published, without names. */
  publishedRecord(session: string, key: string) {
    const path = `/api/archive/${encodeURIComponent(session)}`;
    return this.ask<SessionRecord>('GET', path, isSessionRecord, { key });
  }

  /** What people are sent before a session: for everybody who has the link. */
  invitation(key: string) {
    return this.ask<InvitationPage>('GET', invitationPath(key), isInvitationPage, {});
  }

  /** What became of what people parked: for everybody who has the link. */
  followUp(key: string) {
    return this.ask<FollowUp>('GET', followUpPath(key), isFollowUp, {});
  }

  /** The one thing that whoever has this key is asked to answer. */
  asked(key: string) {
    return this.ask<AskedItem>('GET', '/api/asked', isAsked, { key });
  }

  answerAsked(key: string, request: AnswerParkRequest) {
    return this.ask<object>('POST', '/api/asked', () => true, { body: request, key });
  }

  /** Everything that is held about me; with `who`, about somebody in my care. */
  aboutMe(session: string, key: string, who: string | null) {
    const query = who === null ? '' : `?who=${encodeURIComponent(who)}`;
    const path = `/api/sessions/${encodeURIComponent(session)}/about-me${query}`;
    return this.ask<AboutMe>('GET', path, isAboutMe, { key });
  }

  /** The server answers once no file has a byte of it: that may take a while. */
  erasePerson(session: string, key: string, request: ErasePersonRequest) {
    const path = `/api/sessions/${encodeURIComponent(session)}/erase-person`;
    return this.ask<{ erased: string }>('POST', path, has('erased'), {
      ...{ body: request, key, withinMs: fileWithinMs },
    });
  }

  eraseSession(session: string, key: string, request: EraseSessionRequest) {
    const path = `/api/sessions/${encodeURIComponent(session)}/erase`;
    return this.ask<{ erased: string }>('POST', path, has('erased'), {
      ...{ body: request, key, withinMs: fileWithinMs },
    });
  }

  /** What I told the hosts, and what those told who are in my care. */
  needs(session: string, key: string) {
    const path = `/api/sessions/${encodeURIComponent(session)}/need`;
    return this.ask<{ needs: NeedTold[] }>('GET', path, areNeeds, { key });
  }

  /** An empty text takes it back. */
  tellNeed(session: string, key: string, request: TellNeedRequest) {
    const path = `/api/sessions/${encodeURIComponent(session)}/need`;
    return this.ask<{ text: string }>('POST', path, has('text'), { body: request, key });
  }

  /** Everybody's, for hosts; and what people told by the invitation. */
  needsOfAll(session: string, key: string) {
    const path = `/api/sessions/${encodeURIComponent(session)}/needs`;
    return this.ask<{ needs: NeedTold[]; before?: NeedBefore[] }>('GET', path, areNeeds, { key });
  }

  /** What I need before I come: nobody has to say who they are. With nothing in it, it is taken back. */
  tellInvitedNeed(pageKey: string, request: TellInvitedNeedRequest) {
    const path = invitationPath(pageKey, '/need');
    return this.ask<object>('POST', path, () => true, { body: request });
  }

  /** What hosts and whoever reads first wrote down, for each other. */
  concerns(session: string, key: string) {
    const path = `/api/sessions/${encodeURIComponent(session)}/concerns`;
    return this.ask<Concerns>('GET', path, isConcerns, { key });
  }

  /** The same id changes it; empty words take it back. */
  writeConcern(session: string, key: string, request: WriteConcernRequest) {
    const path = `/api/sessions/${encodeURIComponent(session)}/concerns`;
    return this.ask<Concerns>('POST', path, isConcerns, { body: request, key });
  }

  /** A file to keep. It needs the device's key, so no plain link can fetch it. */
  exported(
    session: string,
    key: string,
    format: ExportFormat,
    profile: ExportProfile,
  ): Promise<Answer<Blob>> {
    const query = `format=${format}&profile=${profile}`;
    const path = `/api/sessions/${encodeURIComponent(session)}/export?${query}`;
    return this.fetched('GET', path, { key, withinMs: fileWithinMs }, async (response) => ({
      ok: true,
      value: await response.blob(),
    }));
  }

  /** A typed line. It is shown, and kept where the group said yes. */
  addCaption(session: string, key: string, request: AddCaptionRequest): Promise<Answer<null>> {
    const path = `/api/sessions/${encodeURIComponent(session)}/captions`;
    return this.fetched('POST', path, { body: request, key }, async () => ({
      ok: true,
      value: null,
    }));
  }

  /** By the key of a note with no name, which stands in no address: what became of the note. */
  findNote(request: { key: string }): Promise<Answer<FoundNote>> {
    return this.fetched('POST', '/api/answers', { body: request }, async (response) => {
      const value = foundNote(await response.json());
      return value === null ? noAnswer : { ok: true, value };
    });
  }

  /** Whether a report may have a note with no name: nothing but its key goes with it. */
  chooseNoteUse(request: ChooseNoteUseRequest) {
    return this.ask<object>('POST', '/api/answers/use', () => true, { body: request });
  }

  /** It goes for good. The server answers once no file has a byte of it: that may take a while. */
  takeOutNote(request: TakeOutNoteRequest) {
    return this.ask<object>('POST', '/api/answers/take-out', () => true, {
      ...{ body: request, withinMs: fileWithinMs },
    });
  }

  /** What I wrote with my name, by the key of this device or of a link of mine. */
  ownWords(key: string) {
    return this.ask<OwnWords>('GET', '/api/own-words', isOwnWords, { key });
  }

  changeOwnWords(key: string, request: ChangeOwnWordsRequest) {
    return this.ask<OwnWords>('POST', '/api/own-words', isOwnWords, { body: request, key });
  }

  /** What became of what was parked in the session before of a series. */
  lastTime(session: string, key: string): Promise<Answer<readonly PastItem[]>> {
    const path = `/api/sessions/${encodeURIComponent(session)}/last-time`;
    return this.fetched('GET', path, { key }, async (response) => {
      const value = pastItems(await response.json());
      return value === null ? noAnswer : { ok: true, value };
    });
  }

  reach(key?: string) {
    const isReach = (value: unknown) => Array.isArray((value as Reach).addresses);
    return this.ask<Reach>('GET', '/api/reach', isReach, { key });
  }

  place() {
    const isPlace = ({ responsible, contact, keep_days }: Place) =>
      typeof responsible === 'string' && typeof contact === 'string' && Number.isInteger(keep_days);
    return this.ask<Place>('GET', '/api/place', (value) => isPlace(value as Place), {});
  }

  /** For what has a file of its own. */
  ask<Value>(
    method: string,
    path: string,
    fits: (value: unknown) => boolean,
    asked: Asked,
  ): Promise<Answer<Value>> {
    return this.fetched<Value>(method, path, asked, async (response) => {
      const value: unknown = await response.json();
      const isWhole = typeof value === 'object' && value !== null && fits(value);
      return isWhole ? { ok: true, value: value as Value } : noAnswer;
    });
  }

  /** Half an answer, and one that comes too late, is none. */
  async fetched<Value>(
    method: string,
    path: string,
    { body, key, withinMs = answerWithinMs }: Asked,
    read: (response: Response) => Promise<Answer<Value>>,
  ): Promise<Answer<Value>> {
    const patience = new AbortController();
    const late = setTimeout(() => patience.abort(), withinMs);
    try {
      const response = await this.fetch(path, {
        method,
        headers: {
          ...(body === undefined ? {} : { 'Content-Type': typeOf(body) }),
          ...(key === undefined ? {} : { Authorization: `Bearer ${key}` }),
        },
        ...(body === undefined ? {} : { body: body instanceof Blob ? body : JSON.stringify(body) }),
        signal: patience.signal,
      });
      return response.ok ? await read(response) : refused(await response.json());
    } catch {
      return noAnswer;
    } finally {
      clearTimeout(late);
    }
  }
}

function typeOf(body: object): string {
  return body instanceof Blob ? body.type : 'application/json';
}

/** Of the follow-up page, and of its other forms. */
export function followUpPath(key: string, form = ''): string {
  return `/api/follow-up/${encodeURIComponent(key)}${form}`;
}

/** Of an invitation, and of its form for calendars. */
export function invitationPath(key: string, form = ''): string {
  return `/api/invitation/${encodeURIComponent(key)}${form}`;
}

function has(...fields: string[]) {
  return (value: unknown) =>
    fields.every((field) => typeof (value as Record<string, unknown>)[field] === 'string');
}

const isNeed = has('who', 'text');

function areNeeds(value: unknown): boolean {
  const { needs } = value as { needs?: unknown };
  return Array.isArray(needs) && needs.every(isNeed);
}

const isEntered = has('session', 'role');

function refused(problem: Partial<Problem>): Answer<never> {
  const { code, sentence, try_again } = problem;
  if (typeof code !== 'string') return noAnswer;
  return { ok: false, problem: { code, sentence: sentence ?? '', try_again: try_again === true } };
}
