/** A part of a page that comes over the wire once somebody asks for it. */
import { useEffect, useState } from 'preact/hooks';
import { Problem } from '../parts/problem';
import { t } from '../text/text';

interface Fetched<Part> {
  /** Null until it is here. */
  part: Part | null;
  /** The line broke on its way: a browser may remember that, and only a fresh start helps. */
  isLost: boolean;
}

export function useFetched<Part>(load: () => Promise<Part>, isWanted: boolean): Fetched<Part> {
  const [fetched, setFetched] = useState<Fetched<Part>>({ part: null, isLost: false });
  useEffect(() => {
    if (!isWanted || fetched.part !== null) return;
    load().then(
      (part) => setFetched({ part, isLost: false }),
      () => setFetched({ part: null, isLost: true }),
    );
  }, [isWanted]);
  return fetched;
}

/** What stands in its place until then. */
export function Coming({ isLost }: { isLost: boolean }) {
  return isLost ? (
    <>
      <Problem words={t('line-gone')} />
      <button type="button" class="button" onClick={() => location.reload()}>
        {t('try-again')}
      </button>
    </>
  ) : (
    <p role="status">{t('kettle-on')}</p>
  );
}
