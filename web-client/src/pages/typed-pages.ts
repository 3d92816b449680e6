/** A typed turn is shown a page at a time, at a pace for reading. Pure. */
/** Five lines on the wall, where letters are six hundredths of its height: none may be cut off. */
const pageLetters = 100;
const pageMs = 8_000;

export function pagesOf(text: string): string[] {
  const pages: string[] = [];
  let page = '';
  for (const word of piecesOf(text)) {
    if (page !== '' && page.length + word.length > pageLetters) {
      pages.push(page.trimEnd());
      page = '';
    }
    page += word;
  }
  if (page.trim() !== '') pages.push(page.trimEnd());
  return pages;
}

/** Words; one without an end, such as a pasted address, in parts. */
function piecesOf(text: string): string[] {
  return text.match(new RegExp(`\\S{1,${pageLetters}}\\s*|\\s+`, 'g')) ?? [];
}

/** The same page on every screen: the server's time says which. */
export function pageOf(text: string, now: number): { text: string; page: number; pages: number } {
  const pages = pagesOf(text);
  const at = pages.length === 0 ? 0 : Math.floor(now / pageMs) % pages.length;
  return { text: pages[at] ?? '', page: at + 1, pages: pages.length };
}
