import '../text/after-words';
import { useState } from 'preact/hooks';
import type { Api } from '../api';
import type { FoundNote } from '../found-note';
import type { TypedKey } from '../note-key/key-words';
import { WayHome } from '../parts/way-home';
import { PageShell } from '../shell/page-shell';
import { t } from '../text/text';
import { FindNote } from '../views/find-note';
import { isPlainHttp } from './join-address';
import { refusalWords } from './refusal-words';
import { dateIn, parkItemOf } from './seen';
import { importKeyWords } from './words-ahead';

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
  const [found, setFound] = useState<FoundNote | null>(null);
  const find = async () => {
    setLooking(true);
    setFound(null);
    setWrong(null);
    const answer = await look(api, typed);
    if (typeof answer === 'string') setWrong(answer);
    else setFound(answer);
    setLooking(false);
  };
  return (
    <PageShell roundName={null}>
      <FindNote
        typed={typed}
        looking={looking}
        wrong={wrong}
        plainHttp={isPlainHttp(origin)}
        found={found === null ? null : { ...found, item: itemIn(found) }}
        onTyped={(now) => {
          setWrong(null);
          setTyped(now);
        }}
        onFind={() => void find()}
      >
        <WayHome />
      </FindNote>
    </PageShell>
  );
}

/** The note, or in words why there is none. */
async function look(api: Api, typed: string): Promise<FoundNote | string> {
  const words = await importKeyWords().catch(() => null);
  if (words === null) return t('key-words-offline');
  const key = words.keyOfWords(typed);
  if (typeof key !== 'object' || !('key' in key)) return whatIsWrong(key);
  const answer = await api.findNote({ key: key.key });
  if (answer.ok) return answer.value;
  const { problem } = answer;
  if (problem.code === 'no_answer') return t('key-words-offline');
  return problem.code === 'unknown_note_key' ? t('find-note-none') : refusalWords(problem);
}

function whatIsWrong(typed: Exclude<TypedKey, { key: string }>): string {
  if (typed === 'not_together') return t('find-note-none');
  if ('count' in typed) return t('find-note-count', { count: typed.count });
  const words = typed.strange.map((word) => `“${word}”`).join(', ');
  return t('find-note-strange', { count: typed.strange.length, words });
}

function itemIn({ item }: FoundNote) {
  if (item === null) return null;
  const { said, words, ...rest } = item;
  const parked = { ...rest, id: 'found', text: said, how: words, outcome: '', also: [] };
  return parkItemOf(parked, dateIn(0, Date.now()));
}
