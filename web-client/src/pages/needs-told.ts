/**
 * What people told the hosts alone. It is in no event, so a host's desk asks for it: when a panel
 * opens, every half minute while somebody looks, and when somebody looks again.
 */
import { useEffect, useState } from 'preact/hooks';
import type { NeedTold } from '../api';
import { useNews } from '../shell/news';
import { announcer } from '../shell/speaker';
import { t } from '../text/text';
import type { PageNeeds } from './needs';
import { useBeat } from './use-beat';

const askEveryMs = 30_000;

/** Of the others who are in: what I told is no news to me. */
export function useNeedsTold(needs: PageNeeds, isHost: boolean): readonly NeedTold[] {
  const { store, view, api, device, panel } = needs;
  const [all, setAll] = useState<readonly NeedTold[] | null>(null);
  const beat = useBeat(store, askEveryMs);
  const looks = useLooks();
  const asks = isHost && looks && view.status !== 'closed';
  useEffect(() => {
    if (!asks) return;
    let isOver = false;
    void api.needsOfAll(device.session, device.key).then((answer) => {
      if (!isOver && answer.ok) setAll(answer.value.needs);
    });
    return () => {
      isOver = true;
    };
  }, [asks, beat, panel]);
  const isIn = new Set(
    view.participants.filter(({ presence }) => presence === 'in').map(({ id }) => id),
  );
  const told = all?.filter(({ who }) => isIn.has(who) && who !== store.me.value) ?? null;
  const keyOf = ({ who, text }: NeedTold) => `${who} ${text}`;
  // That there is something, never what it is: somebody may sit beside the host.
  useNews(told, keyOf, () => announcer.say({ text: t('needs-told-said'), about: 'mine' }));
  return told ?? [];
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
