import { useEffect, useState } from 'preact/hooks';
import type { Api } from '../api';
import type { ArchiveFinds } from '../protocol/types.generated';
import { keepIn } from '../storage';
import { ArchiveSearch } from '../views/archive-search';
import { refusalWords } from './refusal-words';
import { dateWords } from './seen';

/** For as long as this tab is open: whoever comes back from a record finds what they looked for. */
const keptAs = 'cuppa.archive-words';

/** Looks for words in published records. They stand in no address, and no log. */
export function ArchiveSearchPart({ api, hostKey }: { api: Api; hostKey: string }) {
  const [keep] = useState(() => keepIn(() => sessionStorage));
  const [words, setWords] = useState(() => keep.read(keptAs) ?? '');
  const [finds, setFinds] = useState<ArchiveFinds['finds'] | null>(null);
  const [looking, setLooking] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  const [nothingToFind, setNothingToFind] = useState(false);
  const search = async () => {
    const wanted = words.trim();
    setNothingToFind(wanted === '');
    if (wanted === '') document.getElementById('archive-words')?.focus();
    if (wanted === '' || looking) return;
    keep.write(keptAs, wanted);
    setLooking(true);
    setRefusal(null);
    const answer = await api.searchArchive(hostKey, wanted);
    setLooking(false);
    if (!answer.ok) return setRefusal(refusalWords(answer.problem));
    setFinds(answer.value.finds.map((find) => ({ ...find, date: dateWords(find.date) })));
  };
  useEffect(() => {
    if (words !== '') void search();
  }, []);
  return (
    <ArchiveSearch
      {...{ words, looking, finds, refusal, nothingToFind }}
      linkOf={(session) => `/sessions/${encodeURIComponent(session)}`}
      onWords={(changed) => {
        setWords(changed);
        setNothingToFind(false);
      }}
      onSearch={() => void search()}
    />
  );
}
