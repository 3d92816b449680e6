import { Picture } from '../art/pictures';

/** What went wrong and what to do now: a mark, words and colour, never colour alone. */
export function Problem({ words, id }: { words: string; id?: string }) {
  return (
    <p class="wrong" {...(id === undefined ? {} : { id })}>
      <Picture of="warning" />
      <span>{words}</span>
    </p>
  );
}
