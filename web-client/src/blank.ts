/** Whether there is nothing to see in what somebody wrote. Pure. */

/** Spaces, and characters that show nothing: what server/wire/text.cpp takes for no words. */
const nothingToSee = /^[\p{Z}\p{Cc}\p{Cf}]*$/u;

export function isBlank(text: string): boolean {
  return nothingToSee.test(text);
}
