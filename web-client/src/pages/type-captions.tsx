import { useRef, useState } from 'preact/hooks';
import type { Problem } from '../api';
import { CaptionBox } from '../parts/caption-box';
import { settings } from '../shell/settings';
import type { PageNeeds } from './needs';
import { refusalWords } from './refusal-words';
import { lastTyped } from './writing';

type Needs = Pick<PageNeeds, 'store' | 'api' | 'device'>;

/** Where a host, or the note-taker of a table, types what is said. */
export function TypeCaptions({ table, ...needs }: Needs & { table: string | null }) {
  return <CaptionBox {...useTypedLines(needs, table)} forTable={table !== null} />;
}

/** Lines go out one after the other, or their order would be lost. One that does not comes back. */
function useTypedLines({ store, api, device }: Needs, table: string | null) {
  const box = `captions.${table ?? 'all'}`;
  const [text, setText] = useState(() => store.drafts.read(box));
  const [waiting, setWaiting] = useState(0);
  const [problem, setProblem] = useState<string | null>(null);
  const typed = useRef(text);
  const onTheWay = useRef<readonly string[]>([]);
  const unsent = () => [...onTheWay.current, typed.current].join(' ').trim();
  const show = (words: string, lines: readonly string[]) => {
    typed.current = words;
    onTheWay.current = lines;
    store.drafts.write(box, unsent());
    setText(words);
    setWaiting(lines.length);
  };
  const comeBack = (why: Problem) => {
    show(unsent(), []);
    setProblem(refusalWords(why));
  };
  const sendAll = async () => {
    for (;;) {
      const [line] = onTheWay.current;
      if (line === undefined) return;
      const answer = await api.addCaption(device.session, device.key, {
        table,
        language: spoken(),
        text: line,
      });
      if (!answer.ok) return comeBack(answer.problem);
      // More may have been typed meanwhile: they stand behind the line that went.
      show(typed.current, onTheWay.current.slice(1));
      setProblem(null);
    }
  };
  return {
    text,
    waiting,
    problem,
    onText: (words: string) => {
      lastTyped.at = performance.now();
      show(words, onTheWay.current);
    },
    onSend: () => {
      const line = typed.current.trim();
      if (line === '') return;
      const isFirst = onTheWay.current.length === 0;
      show('', [...onTheWay.current, line]);
      if (isFirst) void sendAll();
    },
  };
}

/** Easy Read is English that is typed as always. */
function spoken(): string {
  return settings.value.language.replace('-x-easy', '');
}
