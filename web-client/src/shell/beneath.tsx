import { type ComponentChildren, render } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

interface Props {
  /** Of its letters; the strip is as high as a few lines of them. */
  size: number;
  children: ComponentChildren;
}

/**
 * A strip along the bottom, with a space of its own: the page ends where it begins, so that no button
 * and no focus is ever under it. It stands after the page, not in it.
 */
export function Beneath({ size, children }: Props) {
  const strip = useRef<HTMLElement | null>(null);
  useLayoutEffect(() => {
    const page = document.documentElement;
    page.dataset.captions = String(size);
    return () => {
      delete page.dataset.captions;
    };
  }, [size]);
  useLayoutEffect(() => {
    strip.current ??= document.body.appendChild(document.createElement('div'));
    render(children, strip.current);
  });
  useLayoutEffect(
    () => () => {
      if (strip.current === null) return;
      render(null, strip.current);
      strip.current.remove();
    },
    [],
  );
  return null;
}
