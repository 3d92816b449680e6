/**
 * A picture that was chosen and is not added yet. It stays in memory until it has arrived or is let
 * go: whoever has no signal takes it once.
 */
import { useRef, useState } from 'preact/hooks';
import type { Answer, Problem } from '../api';
import type { ChoosePictureProps } from '../parts/choose-picture';
import { t } from '../text/text';
import { dataAddress, type KeptPicture, type Pictures } from './pictures-over-http';
import { refusalWords } from './refusal-words';
import type { shrinkPicture } from './shrink-picture';

interface Chosen {
  picture: Blob;
  address: string;
  description: string;
  withYes: boolean;
}

/** How far it has got: its id once it is there, and those that were there before. */
interface Trip {
  id: string | null;
  before: ReadonlySet<string>;
}

interface Needs {
  pictures: Pictures;
  shrink: typeof shrinkPicture;
  /** Those that were there before it was sent. */
  known: readonly KeptPicture[];
  fetchAll: () => Promise<readonly KeptPicture[] | null>;
  onAdded: (picture: KeptPicture) => void;
  onBegun: () => void;
}

type NewPicture = ChoosePictureProps & { isChosen: boolean };

export function useNewPicture(needs: Needs): NewPicture {
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const [reads, setReads] = useState<'none' | 'reading' | 'unreadable'>('none');
  const [sending, setSending] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  const trip = useRef<Trip | null>(null);
  const read = async (file: Blob) => {
    setReads('reading');
    needs.onBegun();
    const picture = await needs.shrink(file);
    setReads(picture === null ? 'unreadable' : 'none');
    if (picture === null) return;
    setChosen({ picture, address: await dataAddress(picture), description: '', withYes: false });
  };
  const leave = () => {
    setChosen(null);
    setRefusal(null);
    trip.current = null;
  };
  const add = async () => {
    if (chosen === null || sending) return;
    setSending(true);
    const isAgain = trip.current !== null;
    trip.current ??= { id: null, before: new Set(needs.known.map(({ id }) => id)) };
    const answer = await sent(needs, chosen, trip.current, isAgain);
    setSending(false);
    if (!answer.ok) return setRefusal(whyNot(answer.problem));
    leave();
    needs.onAdded(answer.value);
  };
  return {
    isChosen: chosen !== null,
    state: chosen === null ? reads : 'chosen',
    address: chosen?.address ?? '',
    description: chosen?.description ?? '',
    withYes: chosen?.withYes ?? false,
    sending,
    refusal,
    onFile: (file) => void read(file),
    onChange: (change) => setChosen((now) => now && { ...now, ...change }),
    onAdd: () => void add(),
    onLeave: () => {
      const arrived = trip.current?.id ?? null;
      if (arrived !== null) void needs.pictures.remove(arrived).then(needs.fetchAll);
      leave();
    },
  };
}

/** The picture first, then what is on it. Tried again, only what did not arrive is sent. */
async function sent(
  needs: Needs,
  chosen: Chosen,
  trip: Trip,
  isAgain: boolean,
): Promise<Answer<KeptPicture>> {
  if (trip.id === null && isAgain) trip.id = await arrivedBefore(needs, trip);
  if (trip.id === null) {
    const added = await needs.pictures.add(chosen.picture);
    if (!added.ok) return added;
    trip.id = added.value.id;
  }
  const { description, withYes } = chosen;
  const described = { id: trip.id, description: description.trim(), with_yes: withYes };
  const kept = await needs.pictures.change(described);
  return kept.ok ? { ok: true, value: described } : kept;
}

/** An answer that was lost on its way is no reason to send a picture twice. */
async function arrivedBefore({ fetchAll }: Needs, { before }: Trip): Promise<string | null> {
  const now = (await fetchAll()) ?? [];
  const arrived = now.find(({ id, description }) => !before.has(id) && description === '');
  return arrived?.id ?? null;
}

function whyNot(problem: Problem): string {
  if (problem.code === 'no_answer') return t('pictures-no-signal');
  return problem.code === 'too_many' ? t('pictures-too-many') : refusalWords(problem);
}
