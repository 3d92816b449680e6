/** A link to a film or a poem: only what a browser opens as a page, and where it leads, in plain sight. Pure. */
const page = /^https?:\/\/[^\s]+$/;

export function isWebLink(link: string): boolean {
  return linkHost(link) !== null;
}

/** Whose page it is, as a browser reads the address: nobody's name before an @ can pretend. */
export function linkHost(link: string): string | null {
  if (!page.test(link)) return null;
  try {
    return new URL(link).host || null;
  } catch {
    return null;
  }
}
