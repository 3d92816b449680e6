/** What was said and is not answered yet, as it is kept on the device: a key each. */
import type { Command } from '../protocol/messages';
import type { NoNameItem, NoNameNoteFrame } from '../protocol/types.generated';
import type { Keep } from '../storage';

/** `use`: whether a report may have it. */
export type NoNameNote = Pick<NoNameItem, 'box' | 'text'> & Pick<NoNameNoteFrame, 'use'>;

/** `forSeat`: somebody wrote it here who has no device of their own. It is never sent. */
export interface WrittenNote {
  note: NoNameNote;
  forSeat?: true;
}

/** `id` is the command's, or the key of a note without a name. `madeAt` never leaves the device. */
export type Kept = { id: string; madeAt: number } & (
  | { command: Command; note?: never; forSeat?: never }
  | (WrittenNote & { command?: never })
);

export function sendsPrefix(participant: string): string {
  return `cuppa.outbox.${participant}.`;
}

/** A key for each, so that two tabs of one person never write over one another. */
export class KeptSends {
  readonly prefix: string;

  constructor(
    private readonly keep: Keep,
    participant: string,
  ) {
    this.prefix = sendsPrefix(participant);
  }

  add(kept: Kept): void {
    this.keep.write(this.prefix + kept.id, JSON.stringify(kept));
  }

  remove(id: string): void {
    this.keep.remove(this.prefix + id);
  }

  /** In the order in which they were made. */
  all(): Kept[] {
    const kept = this.keep.keys(this.prefix).flatMap((key) => parsed(this.keep.read(key)) ?? []);
    return kept.sort((one, other) => one.madeAt - other.madeAt);
  }
}

function parsed(text: string | null): Kept | null {
  try {
    const kept = JSON.parse(text ?? 'null');
    const whole = typeof kept?.id === 'string' && (kept.command ?? kept.note) !== undefined;
    return whole ? kept : null;
  } catch {
    return null;
  }
}
