/**
 * A concern that is written down goes over HTTP and into no event. The device keeps the words, and
 * the id that they go by, until the server has them: sent twice they stand once.
 */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Problem } from '../api';
import { isBlank } from '../blank';
import type { SendState } from '../domain';
import type { Concerns } from '../protocol/types.generated';
import { randomId } from '../random-id';
import { announcer } from '../shell/speaker';
import { t } from '../text/text';
import type { PageNeeds } from './needs';
import { useBeat } from './use-beat';
import { lastTyped } from './writing';

type Needs = Pick<PageNeeds, 'store' | 'api' | 'device'>;

export interface WritingConcern {
  /** All that was written down; null until it is known here. */
  told: Concerns | null;
  draft: string;
  state: SendState;
  /** The last question or word found nobody. */
  offline: boolean;
  refused: Problem | null;
  onDraft: (text: string) => void;
  onSave: () => void;
  onTakeBack: (id: string) => void;
}

const box = 'concern';
/** The id of what was asked to go out, and is not out yet. */
const mark = 'concern.waits';
const tryEveryMs = 10_000;

export function useConcerns({ store, api, device }: Needs): WritingConcern {
  const { drafts } = store;
  const [told, setTold] = useState<Concerns | null>(null);
  const [draft, setDraft] = useState(() => drafts.read(box));
  const [waits, setWaits] = useState(() => drafts.read(mark) !== '');
  const [offline, setOffline] = useState(false);
  const [refused, setRefused] = useState<Problem | null>(null);
  const isBusy = useRef(false);

  const write = async (id: string, text: string) => {
    const answer = await api.writeConcern(device.session, device.key, { id, text });
    setOffline(!answer.ok && answer.problem.try_again);
    setRefused(answer.ok || answer.problem.try_again ? null : answer.problem);
    if (answer.ok) setTold(answer.value);
    return answer;
  };
  const put = (text: string, id: string) => {
    drafts.write(box, text);
    drafts.write(mark, id);
    setDraft(text);
    setWaits(id !== '');
  };
  const send = async (id: string) => {
    const text = drafts.read(box).trim();
    const answer = await write(id, text);
    if (!answer.ok && answer.problem.try_again) return;
    // Whoever wrote on meanwhile keeps what they wrote: it changes what stands by the same id.
    const isSame = drafts.read(box).trim() === text;
    if (isSame) put(answer.ok ? '' : text, '');
    announcer.say({ text: answer.ok ? t('concern-saved') : t('not-taken'), about: 'mine' });
  };
  const goOn = async () => {
    if (isBusy.current) return;
    isBusy.current = true;
    const id = drafts.read(mark);
    if (id !== '') {
      await send(id);
    } else if (told === null) {
      const answer = await api.concerns(device.session, device.key);
      setOffline(!answer.ok);
      if (answer.ok) setTold((now) => now ?? answer.value);
    }
    isBusy.current = false;
  };
  const isLive = store.connection.value.state === 'live';
  const beat = useBeat(store, tryEveryMs);
  useEffect(() => void goOn(), [isLive, beat]);
  return {
    told,
    draft,
    state: waits ? 'not_sent_yet' : 'draft',
    offline,
    refused,
    onDraft: (text) => {
      lastTyped.at = performance.now();
      put(text, drafts.read(mark));
    },
    onSave: () => {
      if (isBlank(draft)) return;
      lastTyped.at = Number.NEGATIVE_INFINITY;
      setRefused(null);
      if (drafts.read(mark) === '') put(draft, randomId());
      void goOn();
    },
    onTakeBack: (id) => void write(id, ''),
  };
}
