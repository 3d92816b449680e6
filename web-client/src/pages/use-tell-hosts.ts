/**
 * Words for the hosts alone. They go over HTTP and into no event, so that nobody else's device ever
 * holds them. The device keeps them until they are out; a tablet for several people keeps no draft.
 */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Problem } from '../api';
import type { SendState } from '../domain';
import { findParticipant } from '../session/look-ups';
import { announcer } from '../shell/speaker';
import { t } from '../text/text';
import type { PageNeeds } from './needs';
import { useBeat } from './use-beat';
import { lastTyped } from './writing';

export type TellHostsNeeds = Pick<PageNeeds, 'store' | 'view' | 'api' | 'device'> & {
  /** Whom it is about: me, or somebody in my care. */
  who: string;
};

export interface Telling {
  /** What the hosts know: '' for nothing, null until that is known here. */
  told: string | null;
  draft: string;
  state: SendState;
  /** The last question or word found nobody. */
  offline: boolean;
  refused: Problem | null;
  /** Just taken back: tells it again. */
  undo: (() => void) | null;
  onDraft: (text: string) => void;
  save: () => void;
  takeBack: () => void;
  forgetUndo: () => void;
}

const tryEveryMs = 10_000;

export function useTellHosts(needs: TellHostsNeeds): Telling {
  const { store, api, device, who } = needs;
  const kept = useKept(needs);
  const [told, setTold] = useState<string | null>(null);
  const [takenBack, setTakenBack] = useState<string | null>(null);
  const [offline, setOffline] = useState(false);
  const [refused, setRefused] = useState<Problem | null>(null);
  const isBusy = useRef(false);

  const ask = async () => {
    const answer = await api.needs(device.session, device.key);
    setOffline(!answer.ok);
    // What was told from here meanwhile is newer.
    const found = answer.ok ? answer.value.needs.find((one) => one.who === who) : undefined;
    if (answer.ok) setTold((now) => now ?? found?.text ?? '');
  };
  const tell = async (text: string) => {
    const answer = await api.tellNeed(device.session, device.key, { text, who: named(needs) });
    const mayComeLater = !answer.ok && answer.problem.try_again;
    setOffline(mayComeLater && answer.problem.code === 'no_answer');
    if (mayComeLater) return;
    setRefused(answer.ok ? null : answer.problem);
    if (answer.ok) setTold(text);
    kept.settled(text, answer.ok);
    const words = !answer.ok ? t('not-taken') : text === '' ? null : t('tell-hosts-told');
    if (words !== null) announcer.say({ text: words, about: 'mine' });
  };
  const goOn = async () => {
    if (isBusy.current) return;
    isBusy.current = true;
    const waits = kept.waits();
    if (waits !== null) await tell(waits);
    else if (told === null) await ask();
    isBusy.current = false;
    // Words that somebody saved while others were on their way.
    if (kept.waits() !== null && kept.waits() !== waits) void goOn();
  };
  const send = (text: string) => {
    setRefused(null);
    kept.send(text);
    void goOn();
  };
  const isLive = store.connection.value.state === 'live';
  const beat = useBeat(store, tryEveryMs);
  useEffect(() => void goOn(), [isLive, beat]);
  return {
    told,
    draft: kept.draft,
    state: kept.waits() === null ? 'draft' : 'not_sent_yet',
    offline,
    refused,
    undo: takenBack === null || told !== '' ? null : () => send(takenBack),
    onDraft: (text) => {
      setTakenBack(null);
      kept.write(text);
    },
    save: () => send(kept.draft.trim()),
    takeBack: () => {
      setTakenBack(told);
      send('');
    },
    forgetUndo: () => setTakenBack(null),
  };
}

const boxesOf = (who: string) => ({ box: `tell_hosts.${who}`, mark: `tell_hosts.${who}.waits` });

/** Saved before this page was drawn, and not out yet. */
export function waitsToTell({ store, who }: TellHostsNeeds): boolean {
  return store.drafts.read(boxesOf(who).mark) !== '';
}

/** The draft, and whether somebody asked for it to go out: both outlive the page. */
function useKept(needs: TellHostsNeeds) {
  const { drafts } = needs.store;
  const { box, mark } = boxesOf(needs.who);
  const [draft, setDraft] = useState(() => drafts.read(box));
  const [, setWaits] = useState(() => drafts.read(mark));
  const put = (text: string, waits: boolean, keeps: boolean) => {
    drafts.write(box, keeps ? text : '');
    drafts.write(mark, waits ? 'yes' : '');
    setDraft(text);
    setWaits(waits ? `yes ${text}` : '');
  };
  const waits = () => (drafts.read(mark) === '' ? null : drafts.read(box));
  return {
    draft,
    waits,
    write: (text: string) => {
      lastTyped.at = performance.now();
      put(text, false, keepsWords(needs));
    },
    send: (text: string) => {
      lastTyped.at = Number.NEGATIVE_INFINITY;
      put(text, true, true);
    },
    /** Whoever writes on meanwhile keeps what they write. */
    settled: (text: string, isTold: boolean) => {
      if (waits() === text) put(isTold ? '' : text, false, keepsWords(needs));
    },
  };
}

/** Others may hold a tablet next: no draft stays on it, and what was told is not shown. */
export function keepsWords({ view, who }: TellHostsNeeds): boolean {
  const carer = findParticipant(view, findParticipant(view, who)?.cared_by ?? null);
  return carer?.mode !== 'shared_device';
}

/** A device names whom it tells something for, unless that is its own person. */
function named({ view, who }: TellHostsNeeds): string | null {
  return findParticipant(view, who)?.cared_by == null ? null : who;
}
