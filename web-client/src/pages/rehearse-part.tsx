import { useState } from 'preact/hooks';
import { browserOutside } from '../browser-outside';
import type { View } from '../protocol/types.generated';
import type { PretendWords } from '../rehearsal/pretend-acts';
import { pretendNames, Rehearsal } from '../rehearsal/rehearsal';
import { MemoryKeep } from '../storage';
import { t } from '../text/text';
import { Rehearse } from '../views/rehearse';
import type { DeskNeeds } from './needs';
import { refusalWords } from './refusal-words';
import { useSends } from './sends';

/** One in this page, whatever panel of the desk is open: pretend people stay while the host looks about. */
let rehearsal: { session: string; of: Rehearsal } | null = null;

/** "Try it with pretend people": brought in before the start, and asked to leave with one button. */
export function RehearsePart({ store, view, api, device }: DeskNeeds) {
  const sends = useSends(store);
  const [wanted, setWanted] = useState(5);
  const [coming, setComing] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  const begun = rehearsal?.session === device.session ? rehearsal.of : null;
  const pretend = pretendIn(view, begun?.people.value ?? []);
  const begin = async () => {
    setComing(true);
    const { session } = device;
    // A pretend person whose page is too old is no reason to load the host's page again.
    const outside = { ...browserOutside(new MemoryKeep()), reload: () => false };
    const of = new Rehearsal({ api, outside, joinKey: view.join_key, nameOf, words: words() });
    rehearsal = { session, of };
    const problem = await of.begin(wanted);
    setRefusal(problem === null ? null : refusalWords(problem));
    setComing(false);
  };
  const end = async () => {
    begun?.end();
    const leave = pretend.map((who) => ({ kind: 'remove_participant', body: { who } }) as const);
    const gone = await sends.send(...leave);
    setRefusal(gone || sends.refused === null ? null : refusalWords(sends.refused));
    rehearsal = null;
  };
  if (pretend.length === 0 && view.status !== 'lobby') return null;
  return (
    <Rehearse
      count={coming ? 0 : pretend.length}
      wanted={wanted}
      closed={view.settings.door === 'open' ? null : t('rehearse-door')}
      sending={coming || sends.sending}
      refusal={refusal}
      onWanted={setWanted}
      onBegin={() => void begin()}
      onEnd={() => void end()}
    />
  );
}

function nameOf(name: string): string {
  return t('rehearse-name', { name }).replace(/[\u2068\u2069]/g, '');
}

/** Also those that this page brought in before it was loaded again: their names say what they are. */
function pretendIn(view: View, known: readonly string[]): string[] {
  const names = pretendNames.map(nameOf);
  return view.participants
    .filter(({ id, name, presence, role }) => {
      const isPretend = known.includes(id) || (role === 'participant' && names.includes(name));
      return isPretend && presence === 'in';
    })
    .map(({ id }) => id);
}

function words(): PretendWords {
  return {
    notes: [t('rehearse-note-1'), t('rehearse-note-2'), t('rehearse-note-3')],
    lines: [t('rehearse-line-1'), t('rehearse-line-2'), t('rehearse-line-3')],
  };
}
