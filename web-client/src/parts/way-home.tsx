import { t } from '../text/text';

interface Props {
  words?: string;
  main?: boolean;
}

/** Where a page ends, it is never the end of the way: the first page has a place for a code. */
export function WayHome({ words = t('go-home'), main = false }: Props) {
  return (
    <p>
      <a class={main ? 'button main' : 'button quiet'} href="/">
        {words}
      </a>
    </p>
  );
}
