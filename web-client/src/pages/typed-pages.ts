/** A typed turn is shown a page at a time, at a pace for reading. Pure. */
const pageLetters = 240;
const pageMs = 9_000;

export function pagesOf(text: string): string[] {
  const pages: string[] = [];
  let page = '';
  for (const word of text.split(/(?<=\s)/)) {
    if (page !== '' && page.length + word.length > pageLetters) {
      pages.push(page.trimEnd());
      page = '';
    }
    page += word;
  }
  if (page.trim() !== '') pages.push(page.trimEnd());
  return pages;
}

/** The same page on every screen: the server's time says which. */
export function pageOf(text: string, now: number): { text: string; page: number; pages: number } {
  const pages = pagesOf(text);
  const at = pages.length === 0 ? 0 : Math.floor(now / pageMs) % pages.length;
  return { text: pages[at] ?? '', page: at + 1, pages: pages.length };
}
