/**
 * A picture that was chosen and is not added yet. It stays in memory until it has arrived or is let
 * go: whoever has no signal takes it once.
 */
import { useState } from 'preact/hooks';
import type { Problem } from '../api';
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
  };
  const add = async () => {
    if (chosen === null || sending) return;
    setSending(true);
    // An answer that was lost on its way is no reason to send the picture twice.
    const arrived = refusal === null ? undefined : await arrivedBefore(needs, chosen);
    const answer =
      arrived === undefined
        ? await needs.pictures.add(chosen.picture, chosen.description.trim(), chosen.withYes)
        : ({ ok: true, value: arrived } as const);
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
    onLeave: leave,
  };
}

async function arrivedBefore({ known, fetchAll }: Needs, chosen: Chosen) {
  const before = new Set(known.map(({ id }) => id));
  const now = (await fetchAll()) ?? [];
  const said = chosen.description.trim();
  return now.find(({ id, description }) => !before.has(id) && description === said);
}

function whyNot(problem: Problem): string {
  if (problem.code === 'no_answer') return t('pictures-no-signal');
  return problem.code === 'too_many' ? t('pictures-too-many') : refusalWords(problem);
}
