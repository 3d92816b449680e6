/**
 * Fluent marks off what it puts into a sentence (U+2068, U+2069): that keeps an Arabic name whole on our
 * page. In what is copied the marks are boxes, or become part of a link, which then opens nothing.
 */
export function withoutIsolates(words: string): string {
  return words.replace(/[\u2068\u2069]/g, '');
}
