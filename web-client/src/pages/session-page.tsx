import type { ComponentType } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Api } from '../api';
import type { Device } from '../device';
import type { Connection as ShownLine } from '../domain';
import { deviceKeep, keepNoWords, openStore, type Page } from '../open-store';
import { WayHome } from '../parts/way-home';
import type { View } from '../protocol/types.generated';
import { Heading } from '../shell/heading';
import { PageShell } from '../shell/page-shell';
import { announcer } from '../shell/speaker';
import { forgetSeatWords } from '../store/seat-words';
import { t } from '../text/text';
import { NeverCame } from './later';
import { localSupport } from './local-support';
import type { PageNeeds } from './needs';
import type { SessionPlace } from './route';
import { ShownClocks } from './shown-clock';
import { Stopped } from './stopped';
import { useKeyWordsAhead } from './words-ahead';

interface Props {
  device: Device;
  api: Api;
  place: SessionPlace;
  panel: string;
  go: PageNeeds['go'];
}

/** A page comes over the wire when it is needed: a slow phone fetches only its own. */
const loaders: Record<SessionPlace | 'tablet', () => Promise<ComponentType<PageNeeds>>> = {
  tablet: () => import('./tablet-page').then((module) => module.TabletPage),
  round: () => import('./round-page').then((module) => module.RoundPage),
  desk: () => import('./desk-page').then((module) => module.DeskPage),
  room: () => import('./room-page').then((module) => module.RoomPage),
  review: () => import('./review-page').then((module) => module.ReviewPage),
  report: () => import('./report-page').then((module) => module.ReportPage),
  stored: () => import('./stored-page').then((module) => module.StoredPage),
};

/** Opens the one connection of this device and draws whichever page the address asks for. */
export function SessionPage({ device, api, place, panel, go }: Props) {
  const [page, setPage] = useState<Page | null>(null);
  const [Shown, setShown] = useState<{ page: ComponentType<PageNeeds> } | null>(null);
  const [isLost, setLost] = useState(false);
  const clocks = useRef(new ShownClocks());
  const [keep] = useState(deviceKeep);
  const mode = page?.store.card.value?.mode;
  const needed = mode === 'shared_device' && place === 'round' ? 'tablet' : place;
  useEffect(() => {
    let opened: Page | null = null;
    let left = false;
    void openStore(device, 'web', keep).then((store) => {
      opened = store;
      if (left) store.close();
      else setPage(store);
    });
    return () => {
      left = true;
      opened?.close();
    };
  }, [device]);
  useEffect(() => {
    loaders[needed]().then(
      (loaded) => setShown({ page: loaded }),
      () => setLost(true),
    );
  }, [needed]);
  useEffect(() => {
    if (page === null || mode === undefined) return;
    if (mode === 'shared_device') return keepNoWords(device, keep);
    forgetSeatWords(device, page.store);
    keep.unshare();
  }, [mode]);
  useKeyWordsAhead(page?.store);

  const isGone = page?.store.line.value === 'gone';
  useEffect(() => {
    if (isGone) announcer.say({ text: t('line-gone'), region: 'alert', about: 'urgent' });
  }, [isGone]);

  if (isLost) return <NeverCame />;
  if (page === null || Shown === null) return <Waiting line="fine" />;
  const { store } = page;
  const line = store.line.value;
  if (line === 'stopped') return <Stopped store={store} device={device} />;
  const view = store.view.value;
  if (view === null) return <Waiting line={line} />;
  if (store.atTheDoor.value)
    return <Outside what={t('at-the-door')} hint={t('at-the-door-hint')} />;
  const isOut = store.me.value !== null && store.card.value === undefined;
  if (isOut) return <Outside what={t('turned-away')} hint={t('turned-away-hint')} />;
  const drawn = (
    <Shown.page
      store={store}
      view={view}
      api={api}
      device={device}
      clocks={clocks.current}
      panel={panel}
      go={go}
    />
  );
  if (place === 'room') return drawn;
  return (
    <PageShell
      roundName={view.title}
      {...withLocalSupport(view)}
      connection={line}
      wide={place !== 'round' && place !== 'stored'}
    >
      <div class={store.dimmed.value && line !== 'fine' ? 'stack dimmed' : 'stack'}>{drawn}</div>
    </PageShell>
  );
}

function withLocalSupport(view: View) {
  const support = localSupport(view);
  return support === null ? {} : { support };
}

/** Whoever waits for longer than the kettle takes is told why, and may leave. */
function Waiting({ line }: { line: ShownLine }) {
  return (
    <PageShell roundName={null} connection={line}>
      <p role="status">{t('kettle-on')}</p>
      {line === 'gone' && <WayHome />}
    </PageShell>
  );
}

/** At the door, or turned away from it. */
function Outside({ what, hint }: { what: string; hint: string }) {
  return (
    <PageShell roundName={null}>
      <Heading key={what} what={what} />
      <p>{hint}</p>
      <WayHome />
    </PageShell>
  );
}
