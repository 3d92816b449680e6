/** The device's own voice reads what somebody wrote. Where it has none, nothing happens. */
export function readAloud(text: string): void {
  if (text.trim() === '' || typeof speechSynthesis === 'undefined') return;
  speechSynthesis.cancel();
  speechSynthesis.speak(new SpeechSynthesisUtterance(text));
}
