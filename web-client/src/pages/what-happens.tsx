import { useState } from 'preact/hooks';
import type { Api, Place } from '../api';
import { Fold } from '../parts/fold';
import { LookedAfter } from '../parts/looked-after';
import { t } from '../text/text';

interface Props {
  api: Pick<Api, 'place'>;
  /** The session's own date, for whoever is in it. */
  date?: string;
}

/** One short line; whoever opens it reads four sentences. The server is asked only then. */
export function WhatHappens({ api, date }: Props) {
  const [place, setPlace] = useState<Place | null>(null);
  const ask = async () => {
    const answer = await api.place();
    if (answer.ok) setPlace(answer.value);
  };
  return (
    <Fold words={t('what-happens')} onOpen={() => void ask()}>
      <LookedAfter place={place} date={date} />
    </Fold>
  );
}
