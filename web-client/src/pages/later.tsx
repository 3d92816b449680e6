import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { PageShell } from '../shell/page-shell';
import { t } from '../text/text';

interface Props<P> {
  load: () => Promise<ComponentType<P>>;
  props: P;
}

/** The line broke while a page was on its way. A browser may remember that: only a fresh start helps. */
export function NeverCame() {
  return (
    <PageShell roundName={null} connection="gone">
      <button type="button" class="button main" onClick={() => location.reload()}>
        {t('try-again')}
      </button>
    </PageShell>
  );
}

/** A page that comes over the wire when it is needed. */
export function Later<P extends object>({ load, props }: Props<P>) {
  const [Loaded, setLoaded] = useState<{ page: ComponentType<P> } | null>(null);
  const [isLost, setLost] = useState(false);
  useEffect(() => {
    load().then(
      (page) => setLoaded({ page }),
      () => setLost(true),
    );
  }, []);
  if (isLost) return <NeverCame />;
  if (Loaded !== null) return <Loaded.page {...props} />;
  return (
    <PageShell roundName={null}>
      <p role="status">{t('kettle-on')}</p>
    </PageShell>
  );
}
