import { Picture } from '../art/pictures';

/**
 * What went wrong and what to do now: a mark, words and colour, never colour alone, and told to those
 * who hear the page (WCAG 4.1.3).
 */
export function Problem({ words, id }: { words: string; id?: string }) {
  return (
    <p class="wrong" role="alert" {...(id === undefined ? {} : { id })}>
      <Picture of="warning" />
      <span>{words}</span>
    </p>
  );
}
