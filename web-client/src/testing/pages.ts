/** What a page says, and pressing its buttons: names stand between marks that nobody sees. */
import { act } from 'preact/test-utils';

export const plain = (text: string | null | undefined) =>
  text?.replace(/[\u2068\u2069]/g, '') ?? '';

export const words = () => plain(document.body.textContent);

export const h1 = () => plain(document.querySelector('h1')?.textContent);

export function buttonCalled(name: string): HTMLButtonElement | undefined {
  return called([...document.querySelectorAll('button')], name);
}

export function press(name: string): void {
  act(() => buttonCalled(name)!.click());
}

/** A choice or a tick, by what stands beside it. */
export function choose(name: string): void {
  const label = called([...document.querySelectorAll('label')], name)!;
  act(() => label.querySelector('input')!.click());
}

export function write(box: HTMLInputElement | HTMLTextAreaElement, text: string): void {
  box.value = text;
  act(() => {
    box.dispatchEvent(new Event('input', { bubbles: true }));
  });
}

/** By its place beside the label: a test that draws a page anew begins its ids anew. */
export function boxCalled(name: string): HTMLInputElement | HTMLTextAreaElement {
  const labels = [...document.querySelectorAll('label')];
  const label = labels.find(({ textContent }) => plain(textContent).includes(name))!;
  const place = label.closest('.field') ?? label.parentElement!;
  return place.querySelector<HTMLInputElement>('input, textarea')!;
}

/** The whole of what it says comes before its beginning. */
function called<Kind extends Element>(all: Kind[], name: string): Kind | undefined {
  return (
    all.find(({ textContent }) => plain(textContent) === name) ??
    all.find(({ textContent }) => plain(textContent).startsWith(name))
  );
}
