/**
 * A box that saves by itself, of words that somebody else may write at the same time. What was begun
 * outlives a reload and waits out a lost line; nobody's words take the place of words that they did
 * not see.
 */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Command } from '../protocol/messages';
import type { View } from '../protocol/types.generated';
import type { Store } from '../store';
import { refusalWords } from './refusal-words';
import { useSends } from './sends';
import { afterSaving, type Begun, readBegun, standingOf, written } from './shared-text';
import { lastTyped } from './writing';

const restMs = 2_000;
const triesMax = 5;

/** What it is about: how it stands in a view, and what saves it. */
export interface Shared {
  box: string;
  /** Null: it is gone. */
  read: (view: View) => { text: string; revision: number } | null;
  command: (view: View, text: string) => Command;
  /** Whether it can be saved like this. */
  fits?: (text: string) => boolean;
}

export interface SharedText {
  text: string;
  state: 'begun' | 'saved' | 'not_saved' | 'untouched';
  refusal: string | null;
  /** What somebody else wrote since this was begun. */
  theirs: string | null;
  onText: (text: string) => void;
  onLeft: () => void;
  onKeepMine: () => void;
  onTakeTheirs: () => void;
}

export function useSharedText(store: Store, { box, read, command, fits }: Shared): SharedText {
  const sends = useSends(store, 0);
  const [begun, setBegun] = useState<Begun | null>(() => readBegun(store.drafts.read(box)));
  const latest = useRef(begun);
  const tries = useRef(0);
  const isHere = useRef(true);
  const view = store.view.value;
  const shown = view === null ? null : read(view);
  const stands = shown?.text ?? '';
  const standing = standingOf(begun, stands);
  const keep = (next: Begun | null) => {
    latest.current = next;
    store.drafts.write(box, next === null ? '' : JSON.stringify(next));
    if (isHere.current) setBegun(next);
  };
  const save = async () => {
    const now = store.view.peek();
    const before = now === null ? null : read(now);
    const mine = latest.current;
    if (now === null || before === null || mine === null || sends.isBusy()) return;
    if (standingOf(mine, before.text) !== 'unsaved' || fits?.(mine.text) === false) return;
    const isDone = await sends.send(command(now, mine.text));
    const after = read(store.view.peek() ?? now);
    if (!isDone || after === null || latest.current === null) return;
    tries.current = 0;
    const isLast = after.revision === before.revision + 1;
    keep(afterSaving(latest.current, mine.text, after.text, isLast));
  };
  // Something else of it was changed: what is mine is still as I saw it, and is saved with that.
  const isOnlyLate = sends.refused?.code === 'stale' && tries.current < triesMax;
  const isRefused = sends.refused !== null && !isOnlyLate;
  useEffect(() => {
    if (standing !== 'unsaved' || isRefused) return;
    if (isOnlyLate) tries.current += 1;
    const rest = setTimeout(() => void save(), isOnlyLate ? 0 : restMs);
    return () => clearTimeout(rest);
  }, [begun?.text, begun?.base, stands, shown?.revision, sends.sending, sends.refused]);
  useEffect(
    () => () => {
      isHere.current = false;
      void save();
    },
    [],
  );
  return {
    text: begun?.text ?? stands,
    state: stateOf(begun, standing, store.line.value !== 'fine'),
    refusal: isRefused && sends.refused !== null ? refusalWords(sends.refused) : null,
    theirs: standing === 'meanwhile' ? stands : null,
    onText: (text) => {
      lastTyped.at = performance.now();
      sends.forget();
      tries.current = 0;
      keep(written(latest.current, text, stands));
    },
    onLeft: () => {
      if (standing === 'saved' && begun !== null) keep(null);
      else void save();
    },
    onKeepMine: () => {
      if (latest.current !== null) keep({ text: latest.current.text, base: stands });
      void save();
    },
    onTakeTheirs: () => keep(null),
  };
}

function stateOf(begun: Begun | null, standing: string, isOffline: boolean): SharedText['state'] {
  if (begun === null) return 'untouched';
  if (standing === 'saved') return 'saved';
  return isOffline ? 'not_saved' : 'begun';
}
