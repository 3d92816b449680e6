import { useEffect, useRef } from 'preact/hooks';
import { t } from '../text/text';

/** Where the focus goes when its button is gone, and no view took the place of another. */
export function headingShown(): HTMLElement | null {
  return document.querySelector('h1');
}

/** True once a first view has been drawn: arriving on a page must not move anybody's focus. */
let somethingWasShown = false;

/**
 * The one h1 of a view: what is happening now. When a view replaces another the focus goes here, so
 * that nobody is left on a button that is gone; and the window is named after it.
 */
export function Heading({ what, session }: { what: string; session?: string | undefined }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (somethingWasShown) heading.current?.focus();
    somethingWasShown = true;
  }, []);
  useEffect(() => {
    document.title = t('page-title', { what, session: session ?? t('product') });
  }, [what, session]);
  return (
    <h1 tabIndex={-1} ref={heading} dir="auto">
      {what}
    </h1>
  );
}
