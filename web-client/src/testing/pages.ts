/** What a page says, and pressing its buttons: names stand between marks that nobody sees. */
import { act } from 'preact/test-utils';

export const plain = (text: string | null | undefined) =>
  text?.replace(/[\u2068\u2069]/g, '') ?? '';

export const words = () => plain(document.body.textContent);

export function buttonCalled(name: string): HTMLButtonElement | undefined {
  const buttons = [...document.querySelectorAll('button')];
  return buttons.find(({ textContent }) => plain(textContent).startsWith(name));
}

export function press(name: string): void {
  act(() => buttonCalled(name)!.click());
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
  return label.parentElement!.querySelector<HTMLInputElement>('input, textarea')!;
}
