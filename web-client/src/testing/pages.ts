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

export function boxCalled(name: string): HTMLInputElement | HTMLTextAreaElement {
  const label = [...document.querySelectorAll('label')].find((one) =>
    plain(one.textContent).includes(name),
  )!;
  return document.querySelector<HTMLInputElement>(`#${CSS.escape(label.htmlFor)}`)!;
}
