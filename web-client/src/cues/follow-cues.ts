/** Watches the session and its clock, and hands over what a person is to be told. */
import { effect, untracked } from '@preact/signals';
import { ShownClocks } from '../pages/shown-clock';
import type { View } from '../protocol/types.generated';
import type { Store } from '../store';
import { type Cue, cuesBetween, type Likes } from './cues';
import { isSameTurn, type Moment, momentOf } from './moment';

interface Cued {
  /** Before the cues: a turn or a step has ended, and what was still to be said of it is old. */
  onChange: () => void;
  onCue: (cue: Cue, view: View, me: string | null) => void;
  onMoment: (now: Moment) => void;
}

type Watched = Pick<Store, 'view' | 'me' | 'now' | 'levels'>;

/** The answer stops it. */
export function followCues(
  store: Watched,
  likes: () => Likes,
  { onChange, onCue, onMoment }: Cued,
  atDesk = false,
): () => void {
  const clocks = new ShownClocks();
  let before: Moment | null = null;
  return effect(() => {
    const view = store.view.value;
    const me = store.me.value;
    const now = store.now.value;
    if (view === null) return;
    const show = (scope: string) => clocks.show(view, scope, store.levels.peek(), now);
    const moment = momentOf(view, { me, now, show, atDesk }, before);
    untracked(() => {
      if (before !== null && !isSameTurn(before, moment)) onChange();
      for (const cue of cuesBetween(before, moment, likes())) onCue(cue, view, me);
      onMoment(moment);
    });
    before = moment;
  });
}
