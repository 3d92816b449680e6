/** What the server holds about somebody, fetched when the page opens, and as it is shown by kind. */
import { useEffect, useState } from 'preact/hooks';
import type { Api, Problem } from '../api';
import type { Device } from '../device';
import type { AboutMe } from '../protocol/types.generated';
import type { StoredKind, StoredProps } from '../views/stored';

interface Kept {
  about: AboutMe | null;
  problem: Problem | null;
  again: () => void;
}

/** `who`: somebody in my care; null: me. */
export function useAboutMe(api: Api, device: Device, who: string | null): Kept {
  const [about, setAbout] = useState<AboutMe | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [tries, setTries] = useState(0);
  useEffect(() => {
    let isOver = false;
    setProblem(null);
    void api.aboutMe(device.session, device.key, who).then((answer) => {
      if (isOver) return;
      if (answer.ok) setAbout(answer.value);
      else setProblem(answer.problem);
    });
    return () => {
      isOver = true;
    };
  }, [who, tries]);
  return { about, problem, again: () => setTries(tries + 1) };
}

type Where = AboutMe['words'][number]['where'];

const kinds: Record<Where, StoredKind> = {
  'a turn or note': 'turns',
  'the car park': 'parked',
  'the chat': 'chat',
  'what we agree': 'agreed',
  'a question to ask': 'questions',
  'a heading for the report': 'headings',
  'to the hosts': 'to_hosts',
  'to one person': 'to_person',
};

/** In the order of the kinds, whatever order the words come in. */
export function byKind({ words, ...about }: AboutMe): StoredProps['words'] {
  const concerns = about['concerns that you wrote down'];
  return [
    ...Object.values(kinds).map((kind) => ({
      kind,
      words: words.filter(({ where }) => kinds[where] === kind).map((one) => one.words),
    })),
    { kind: 'concerns' as const, words: concerns },
  ].filter((one) => one.words.length > 0);
}
