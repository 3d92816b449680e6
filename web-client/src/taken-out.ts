/**
 * Sessions that somebody on this device asks to be taken out of. The server then closes the line: that
 * is what they wished for, and no fault. Forgotten with the page.
 */
export const takenOut = new Set<string>();
