/** Copies words for pasting elsewhere. The clipboard needs a secure page: on plain http an old way must do. */
export async function copyText(words: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(words);
    return true;
  } catch {
    return copyTheOldWay(words);
  }
}

function copyTheOldWay(words: string): boolean {
  const before = document.activeElement;
  const box = document.createElement('textarea');
  box.value = words;
  box.className = 'for-ears';
  document.body.append(box);
  box.select();
  const done = document.execCommand('copy');
  box.remove();
  if (before instanceof HTMLElement) before.focus();
  return done;
}
