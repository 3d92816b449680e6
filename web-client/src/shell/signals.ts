/**
 * A spoon on a mug, made here and under a second long, and a short buzz where the device can. Both
 * are off until somebody switches them on, and nothing ever needs them.
 */
import type { Signal } from '../cues/cues';
import { settings } from './settings';

/** For each signal: when the spoon touches the mug, and how the phone buzzes. Seconds; ms. */
const tapsAt: Record<Signal, readonly number[]> = { begins: [0], nearly: [0], ends: [0, 0.3] };
const buzzes: Record<Signal, number[]> = {
  begins: [200],
  nearly: [80, 80, 80],
  ends: [200, 100, 200],
};

let sound: AudioContext | null = null;

/** Phones let a page make a sound only from a touch on: called in one, it opens the way for later. */
export function readySound(): void {
  if (typeof AudioContext === 'undefined') return;
  sound = sound ?? new AudioContext();
  if (sound.state !== 'running') void sound.resume().catch(() => undefined);
}

/** For a person who tries it, or who has just switched it on. */
export function ring(signal: Signal): void {
  readySound();
  if (sound === null) return;
  for (const at of tapsAt[signal]) tap(sound, sound.currentTime + at);
}

export function canBuzz(): boolean {
  return typeof navigator.vibrate === 'function';
}

export function buzz(signal: Signal): void {
  if (canBuzz()) navigator.vibrate(buzzes[signal]);
}

/** As this person likes it. */
export function give(signal: Signal): void {
  if (settings.value.sound) ring(signal);
  if (settings.value.buzz) buzz(signal);
}

function tap(sound: AudioContext, at: number): void {
  const spoon = sound.createOscillator();
  const loudness = sound.createGain();
  spoon.frequency.value = 1320;
  loudness.gain.setValueAtTime(0.25, at);
  loudness.gain.exponentialRampToValueAtTime(0.001, at + 0.5);
  spoon.connect(loudness).connect(sound.destination);
  spoon.start(at);
  spoon.stop(at + 0.5);
}
