import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { PageShell } from '../shell/page-shell';
import { t } from '../text/text';

interface Props<P> {
  load: () => Promise<ComponentType<P>>;
  props: P;
}

/** A page that comes over the wire when it is needed. */
export function Later<P extends object>({ load, props }: Props<P>) {
  const [Loaded, setLoaded] = useState<{ page: ComponentType<P> } | null>(null);
  useEffect(() => {
    void load().then((page) => setLoaded({ page }));
  }, []);
  if (Loaded !== null) return <Loaded.page {...props} />;
  return (
    <PageShell roundName={null}>
      <p role="status">{t('kettle-on')}</p>
    </PageShell>
  );
}
