/** Kept sends as the text that goes over the wire. Pure. */
import { isBlank } from '../blank';
import type { CommandFrame, NoNameNoteFrame } from '../protocol/types.generated';
import type { Kept, NoNameNote } from './kept';

/** A note without a name always has this size, so that its size tells nothing. */
const noNameBytes = 2048;
const noNameTextBytesMax = 1500;

export function textOf(kept: Kept): string {
  return kept.command === undefined
    ? noNameText(kept.id, kept.note)
    : JSON.stringify({ type: 'command', id: kept.id, ...kept.command } satisfies CommandFrame);
}

/** A frame with no words: it keeps notes company, and asks whether somebody wrote back to this key. */
export function frameWithoutWords(noteKey: string): string {
  return noNameText(noteKey, { box: 'chat', text: '' });
}

/** As the server counts and keeps it: "ŵ" is one letter, however it was typed. */
export function asTaken({ text, ...note }: NoNameNote): NoNameNote {
  return { ...note, text: isBlank(text) ? '' : text.normalize('NFC') };
}

/** Whether a note without a name fits into its frame: the box can say so while it is written. */
export function fitsNoName(note: NoNameNote): boolean {
  const text = bytesIn(note.text) <= noNameTextBytesMax;
  return text && bytesIn(bare('x'.repeat(22), note)) <= noNameBytes;
}

function noNameText(noteKey: string, note: NoNameNote): string {
  const missing = noNameBytes - bytesIn(bare(noteKey, note));
  return bare(noteKey, note, ' '.repeat(Math.max(0, missing)));
}

/** Every frame says something of a report, also one without words. */
function bare(note_key: string, note: NoNameNote, padding = ''): string {
  const { box, text, use = 'unsaid' } = note;
  const frame: NoNameNoteFrame = { type: 'no_name_note', note_key, box, text, use, padding };
  return JSON.stringify(frame);
}

function bytesIn(text: string): number {
  return new TextEncoder().encode(text).length;
}
