/**
 * This tab's own name, kept through a reload. A duplicated tab copies it, and the server would take
 * the copy for the same tab come back: so tabs ask each other, and the newcomer takes another name.
 */
import { randomId } from './random-id';
import type { Keep } from './storage';

export interface TabChannel {
  onmessage: ((message: { data: unknown }) => void) | null;
  postMessage(message: unknown): void;
}

type Word = { ask: string; from: string } | { taken: string; to: string };

const key = 'cuppa.tab';
const answerWithinMs = 100;

export async function tabName(
  keep: Keep,
  channel: TabChannel | null,
  after: (ms: number, run: () => void) => unknown,
): Promise<string> {
  const known = keep.read(key);
  let name = known ?? randomId();
  if (channel !== null && known !== null && (await isTaken(name, channel, after)))
    name = randomId();
  keep.write(key, name);
  if (channel !== null) {
    channel.onmessage = ({ data }) => {
      const word = data as Word;
      if ('ask' in word && word.ask === name) channel.postMessage({ taken: name, to: word.from });
    };
  }
  return name;
}

function isTaken(
  name: string,
  channel: TabChannel,
  after: (ms: number, run: () => void) => unknown,
): Promise<boolean> {
  const from = randomId();
  return new Promise((resolve) => {
    channel.onmessage = ({ data }) => {
      const word = data as Word;
      if ('taken' in word && word.to === from) resolve(true);
    };
    channel.postMessage({ ask: name, from });
    after(answerWithinMs, () => resolve(false));
  });
}
