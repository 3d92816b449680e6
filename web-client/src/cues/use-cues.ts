/** The thin end: says, rings and buzzes what the cues ask for, and keeps the screen lit. */
import { useEffect, useRef } from 'preact/hooks';
import { keepAwake } from '../shell/awake';
import { settings } from '../shell/settings';
import { give, readySound } from '../shell/signals';
import { announcer } from '../shell/speaker';
import type { Store } from '../store';
import { wordsOf } from './cue-words';
import { signalOf } from './cues';
import { followCues } from './follow-cues';
import { needsScreen } from './moment';

export function useCues(store: Store, { hidden = false, atDesk = false } = {}): void {
  const hides = useRef(hidden);
  hides.current = hidden;
  useEffect(() => {
    const { awake, stop } = keepAwake();
    const likes = () => ({ tellTime: settings.value.tellTime, hidden: hides.current });
    const cued = {
      onChange: () => announcer.dropTimed(),
      onCue: (...told: Parameters<typeof wordsOf>) => {
        announcer.say(wordsOf(...told));
        const signal = signalOf(told[0]);
        if (signal !== null) give(signal);
      },
      onMoment: (now: Parameters<typeof needsScreen>[0]) => awake.want(needsScreen(now)),
    };
    const unfollow = followCues(store, likes, cued, atDesk);
    return () => {
      unfollow();
      stop();
    };
  }, [store]);
  useEffect(readySoundByTouch, []);
}

/** For a wall: lit for as long as it is shown. */
export function useLitScreen(): void {
  useEffect(() => {
    const { awake, stop } = keepAwake();
    awake.want(true);
    return stop;
  }, []);
}

function readySoundByTouch(): () => void {
  const touched = () => {
    if (settings.value.sound) readySound();
  };
  document.addEventListener('pointerdown', touched);
  document.addEventListener('keydown', touched);
  return () => {
    document.removeEventListener('pointerdown', touched);
    document.removeEventListener('keydown', touched);
  };
}
