import { Problem } from '../parts/problem';
import { WayHome } from '../parts/way-home';
import { Heading } from '../shell/heading';
import { t } from '../text/text';

/** A link that opens nothing any more. Why, and where to go. */
export function LinkOver({ words }: { words: string }) {
  return (
    <>
      <Heading key="over" what={t('link-over')} />
      <Problem words={words} />
      <WayHome main />
    </>
  );
}
