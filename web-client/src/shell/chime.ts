/** A spoon on a mug, under a second, and a short buzz where the device can. */
export function chime(): void {
  navigator.vibrate?.(200);
  if (typeof AudioContext === 'undefined') return;
  const sound = new AudioContext();
  const spoon = sound.createOscillator();
  const loudness = sound.createGain();
  spoon.frequency.value = 1320;
  loudness.gain.setValueAtTime(0.25, sound.currentTime);
  loudness.gain.exponentialRampToValueAtTime(0.001, sound.currentTime + 0.7);
  spoon.connect(loudness).connect(sound.destination);
  spoon.start();
  spoon.stop(sound.currentTime + 0.7);
  spoon.onended = () => void sound.close();
}
