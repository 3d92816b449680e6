/**
 * The keys of the notes without a name that went out from this device, kept here and nowhere else:
 * with its key, and nothing else, somebody finds their note again and what was written back to it.
 */
import { type ReadonlySignal, signal } from '@preact/signals';
import type { NoteBox } from '../domain';
import type { NoNameItem } from '../protocol/types.generated';
import type { Keep } from '../storage';

export interface OwnNote {
  key: string;
  /** What lies in the closed box is not found again, and nobody writes back to it. */
  box: NoteBox;
  text: string;
  /** What was written back to it, oldest first. */
  replies: readonly string[];
  /** The newest reply was not looked at yet. */
  isNews: boolean;
}

export function ownNotesPrefix(participant: string): string {
  return `cuppa.note.${participant}.`;
}

export class OwnNotes {
  private readonly prefix: string;
  private readonly held = signal<readonly OwnNote[]>([]);
  private turn = 0;

  constructor(
    private readonly keep: Keep,
    participant: string,
  ) {
    this.prefix = ownNotesPrefix(participant);
    this.held.value = keep.keys(this.prefix).flatMap((key) => parsed(keep.read(key)) ?? []);
  }

  get notes(): ReadonlySignal<readonly OwnNote[]> {
    return this.held;
  }

  add(key: string, { box, text }: Pick<NoNameItem, 'box' | 'text'>): void {
    if (box === 'feedback') return;
    if (this.find(key) === undefined) this.write({ key, box, text, replies: [], isNews: false });
  }

  heard(key: string, reply: string): void {
    const note = this.find(key);
    if (note === undefined || note.replies.includes(reply)) return;
    this.write({ ...note, replies: [...note.replies, reply], isNews: true });
  }

  looked(): void {
    for (const note of this.held.value) if (note.isNews) this.write({ ...note, isNews: false });
  }

  /** From here on nothing on this device leads to that note. */
  forget(key: string): void {
    this.keep.remove(this.prefix + key);
    this.held.value = this.held.value.filter((note) => note.key !== key);
  }

  /** Each in turn, to ask whether somebody wrote back. */
  nextKey(): string | undefined {
    const { value } = this.held;
    this.turn += 1;
    return value[this.turn % Math.max(1, value.length)]?.key;
  }

  private find(key: string): OwnNote | undefined {
    return this.held.value.find((note) => note.key === key);
  }

  private write(note: OwnNote): void {
    this.keep.write(this.prefix + note.key, JSON.stringify(note));
    const others = this.held.value.filter(({ key }) => key !== note.key);
    this.held.value = [...others, note];
  }
}

function parsed(text: string | null): OwnNote | null {
  try {
    const note = JSON.parse(text ?? 'null');
    const whole = typeof note?.key === 'string' && typeof note.text === 'string';
    return whole && note.box !== 'feedback' ? note : null;
  } catch {
    return null;
  }
}
