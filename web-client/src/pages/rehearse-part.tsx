import { useState } from 'preact/hooks';
import type { Problem } from '../api';
import { browserOutside } from '../browser-outside';
import { BroughtIn } from '../rehearsal/brought-in';
import type { PretendWords } from '../rehearsal/pretend-acts';
import { Rehearsal } from '../rehearsal/rehearsal';
import { findParticipant } from '../session/look-ups';
import { keepIn, MemoryKeep } from '../storage';
import { t } from '../text/text';
import { withoutIsolates } from '../text/without-isolates';
import { Rehearse } from '../views/rehearse';
import type { DeskNeeds } from './needs';
import { refusalWords } from './refusal-words';
import { useSends } from './sends';

/** One in this page, whatever panel of the desk is open: pretend people stay while the host looks about. */
let rehearsal: { session: string; of: Rehearsal } | null = null;
const keep = keepIn(() => localStorage);

/** "Try it with pretend people": brought in before the start, and asked to leave with one button. */
export function RehearsePart({ store, view, api, device }: DeskNeeds) {
  const sends = useSends(store);
  const [wanted, setWanted] = useState(5);
  const [coming, setComing] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const broughtIn = new BroughtIn(keep, device.session);
  const begun = rehearsal?.session === device.session ? rehearsal.of : null;
  const pretend = broughtIn.all().filter((id) => findParticipant(view, id)?.presence === 'in');
  const refused = problem ?? sends.refused;
  const begin = async () => {
    setComing(true);
    const { session } = device;
    // A pretend person whose page is too old is no reason to load the host's page again.
    const outside = { ...browserOutside(new MemoryKeep()), reload: () => false };
    const joinKey = view.join_key;
    const of = new Rehearsal({ api, outside, joinKey, broughtIn, nameOf, words: words() });
    rehearsal = { session, of };
    setProblem(await of.begin(wanted));
    setComing(false);
  };
  const end = async () => {
    begun?.end();
    setProblem(null);
    const leave = pretend.map((who) => ({ kind: 'remove_participant', body: { who } }) as const);
    if (await sends.send(...leave)) broughtIn.forget();
  };
  if (pretend.length === 0 && view.status !== 'lobby') return null;
  return (
    <Rehearse
      count={coming ? 0 : pretend.length}
      wanted={wanted}
      closed={view.settings.door === 'open' ? null : t('rehearse-door')}
      sending={coming || sends.sending}
      refusal={refused === null ? null : refusalWords(refused)}
      onWanted={setWanted}
      onBegin={() => void begin()}
      onEnd={() => void end()}
    />
  );
}

function nameOf(name: string): string {
  return withoutIsolates(t('rehearse-name', { name }));
}

function words(): PretendWords {
  return {
    notes: [t('rehearse-note-1'), t('rehearse-note-2'), t('rehearse-note-3')],
    lines: [t('rehearse-line-1'), t('rehearse-line-2'), t('rehearse-line-3')],
  };
}
