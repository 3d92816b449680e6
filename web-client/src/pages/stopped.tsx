import type { Device } from '../device';
import { WayHome } from '../parts/way-home';
import { Heading } from '../shell/heading';
import { PageShell } from '../shell/page-shell';
import type { Store } from '../store';
import { takenOut } from '../taken-out';
import { t } from '../text/text';

const words = {
  4003: 'stopped-key_ended',
  4007: 'stopped-opened_elsewhere',
  4010: 'stopped-session_over',
  4011: 'stopped-removed',
  4012: 'stopped-too_many_tabs',
  4013: 'stopped-session_erased',
} as const;

/** Why this page does not try again, and the one thing to do now. */
export function Stopped({ store, device }: { store: Store; device: Device }) {
  const line = store.connection.value;
  const code = line.state === 'stopped' ? line.code : 0;
  const isTakenOut = code === 4003 && takenOut.has(device.session);
  const known = code in words ? words[code as keyof typeof words] : 'stopped-other';
  const mayGoOn = code === 4007 || code === 4012 || !(code in words);
  return (
    <PageShell roundName={store.view.value?.title ?? null}>
      <Heading what={t('stopped-title')} session={device.session} />
      <p>{t(isTakenOut ? 'stopped-taken_out' : known)}</p>
      {code === 4013 && device.role === 'host' && <p>{t('stopped-begin_anew')}</p>}
      {mayGoOn ? (
        <button type="button" class="button main" onClick={() => store.open()}>
          {t('carry-on-here')}
        </button>
      ) : (
        <WayHome words={code === 4003 && !isTakenOut ? t('join-again') : t('go-home')} main />
      )}
    </PageShell>
  );
}
