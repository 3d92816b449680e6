/**
 * What people told the hosts alone. It is in no event, so a host's desk asks for it: when a panel
 * opens, every half minute while somebody looks, and when somebody looks again.
 */
import { useEffect, useState } from 'preact/hooks';
import type { NeedBefore, NeedTold } from '../api';
import { useNews } from '../shell/news';
import { announcer } from '../shell/speaker';
import { t } from '../text/text';
import type { PageNeeds } from './needs';
import { useBeat } from './use-beat';

const askEveryMs = 30_000;

export interface NeedsKnown {
  /** Of the others who are in: what I told is no news to me. */
  told: readonly NeedTold[];
  /** By the invitation, of people who may not be here yet. */
  before: readonly NeedBefore[];
}

interface Known {
  needs: readonly NeedTold[];
  before?: readonly NeedBefore[];
}

export function useNeedsTold(needs: PageNeeds, isHost: boolean): NeedsKnown {
  const { store, view, api, device, panel } = needs;
  const [all, setAll] = useState<Known | null>(null);
  const beat = useBeat(store, askEveryMs);
  const looks = useLooks();
  const asks = isHost && looks && view.status !== 'closed';
  useEffect(() => {
    if (!asks) return;
    let isOver = false;
    void api.needsOfAll(device.session, device.key).then((answer) => {
      if (!isOver && answer.ok) setAll(answer.value);
    });
    return () => {
      isOver = true;
    };
  }, [asks, beat, panel]);
  const isIn = new Set(
    view.participants.filter(({ presence }) => presence === 'in').map(({ id }) => id),
  );
  const told = all?.needs.filter(({ who }) => isIn.has(who) && who !== store.me.value) ?? null;
  const before = all?.before ?? [];
  const keyOf = (need: NeedTold | NeedBefore) => JSON.stringify(need);
  // That there is something, never what it is: somebody may sit beside the host.
  useNews(told === null ? null : [...told, ...before], keyOf, () =>
    announcer.say({ text: t('needs-told-said'), about: 'mine' }),
  );
  return { told: told ?? [], before };
}

function useLooks(): boolean {
  const [looks, setLooks] = useState(isLookedAt);
  useEffect(() => {
    const follow = () => setLooks(isLookedAt());
    document.addEventListener('visibilitychange', follow);
    return () => document.removeEventListener('visibilitychange', follow);
  }, []);
  return looks;
}

function isLookedAt(): boolean {
  return document.visibilityState === 'visible';
}
