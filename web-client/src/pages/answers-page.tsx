import '../text/after-words';
import { useState } from 'preact/hooks';
import type { Api, Problem as Refused } from '../api';
import type { FoundNote } from '../found-note';
import type { TypedKey } from '../note-key/key-words';
import { WayHome } from '../parts/way-home';
import { PageShell } from '../shell/page-shell';
import { t } from '../text/text';
import { FindNote } from '../views/find-note';
import { isPlainHttp } from './join-address';
import { refusalWords } from './refusal-words';
import { dateIn, dateWords, parkItemOf } from './seen';
import { importKeyWords } from './words-ahead';

interface Found extends FoundNote {
  key: string;
}

interface Props {
  api: Api;
  /** Where this page came from. */
  origin?: Pick<Location, 'protocol' | 'hostname'>;
}

/** Weeks later, on any phone: the words of a key, and what became of the note. Nothing is kept here. */
export function AnswersPage({ api, origin = location }: Props) {
  const [typed, setTyped] = useState('');
  const [looking, setLooking] = useState(false);
  const [wrong, setWrong] = useState<string | null>(null);
  const [found, setFound] = useState<Found | null>(null);
  const [takingOut, setTakingOut] = useState(false);
  const [isOut, setOut] = useState(false);
  const find = async () => {
    setLooking(true);
    setOut(false);
    setFound(null);
    setWrong(null);
    const answer = await look(api, typed);
    if (typeof answer === 'string') setWrong(answer);
    else setFound(answer);
    setLooking(false);
  };
  const choose = async (isUsed: boolean) => {
    if (found === null) return;
    const { key } = found;
    const answer = await api.chooseNoteUse({ key, use: isUsed ? 'no_name' : 'no' });
    setWrong(answer.ok ? null : refusalWords(answer.problem));
    if (answer.ok) setFound((now) => (now?.key === key ? { ...now, isUsed } : now));
  };
  const takeOut = async () => {
    if (found === null || takingOut) return;
    setTakingOut(true);
    const answer = await api.takeOutNote({ key: found.key });
    setTakingOut(false);
    // A moment ago its key was known: an answer got lost, and it went the time before.
    const isGone = answer.ok || answer.problem.code === 'unknown_note_key';
    setWrong(isGone || answer.ok ? null : whyNot(answer.problem));
    if (!isGone) return;
    setFound(null);
    setTyped('');
    setOut(true);
  };
  return (
    <PageShell roundName={null}>
      <FindNote
        typed={typed}
        looking={looking}
        wrong={wrong}
        plainHttp={isPlainHttp(origin)}
        found={found === null ? null : foundIn(found)}
        onTyped={(now) => {
          setOut(false);
          setWrong(null);
          setTyped(now);
        }}
        onFind={() => void find()}
        onUse={(isUsed) => void choose(isUsed)}
        takingOut={takingOut}
        isOut={isOut}
        onTakeOut={() => void takeOut()}
      >
        <WayHome />
      </FindNote>
    </PageShell>
  );
}

/** The note, or in words why there is none. */
async function look(api: Api, typed: string): Promise<Found | string> {
  const words = await importKeyWords().catch(() => null);
  if (words === null) return t('key-words-offline');
  const key = words.keyOfWords(typed);
  if (typeof key !== 'object' || !('key' in key)) return whatIsWrong(key);
  const answer = await api.findNote({ key: key.key });
  if (answer.ok) return { ...answer.value, key: key.key };
  const { problem } = answer;
  return problem.code === 'unknown_note_key' ? t('find-note-none') : whyNot(problem);
}

function whyNot(problem: Refused): string {
  return problem.code === 'no_answer' ? t('key-words-offline') : refusalWords(problem);
}

function whatIsWrong(typed: Exclude<TypedKey, { key: string }>): string {
  if (typed === 'not_together') return t('find-note-none');
  if ('count' in typed) return t('find-note-count', { count: typed.count });
  const words = typed.strange.map((word) => `“${word}”`).join(', ');
  return t('find-note-strange', { count: typed.strange.length, words });
}

function foundIn({ replies, isUsed, keptUntil, ...found }: FoundNote) {
  const until = keptUntil === '' ? '' : dateWords(keptUntil);
  return { item: itemIn(found), replies, isUsed, keptUntil: until };
}

function itemIn({ item }: Pick<FoundNote, 'item'>) {
  if (item === null) return null;
  const { said, words, ...rest } = item;
  const parked = { ...rest, id: 'found', text: said, how: words, outcome: '', also: [] };
  return parkItemOf(parked, dateIn(0, Date.now()));
}
