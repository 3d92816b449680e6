import type { ComponentChildren } from 'preact';
import { Mug } from '../art/mug';
import type { Connection } from '../domain';
import { t } from '../text/text';
import { SettingsPanel } from './settings-panel';
import { AnnouncerRegions } from './speaker';
import { type LocalSupport, SupportPanel } from './support-panel';

export interface ShellProps {
  /** Null before a session is known: then the product's own name stands there. */
  roundName: string | null;
  connection?: Connection;
  offRecord?: boolean;
  /** The host moved on while this person was typing. */
  moved?: { to: string; onGo: () => void } | null;
  support?: LocalSupport;
  wide?: boolean;
  children: ComponentChildren;
}

/** The same frame in every view. Support and Settings open without a script, by their address. */
export function PageShell(props: ShellProps) {
  const { roundName, connection = 'fine', offRecord = false, moved = null, wide = false } = props;
  return (
    <>
      <a class="skip" href="#main">
        {t('skip')}
      </a>
      <div class="towel" aria-hidden="true" />
      <header class="shell-header">
        <p class="round-name">
          <Mug mug={0} />
          <bdi class="round-name-words">{roundName ?? t('product')}</bdi>
        </p>
        <nav class="shell-links" aria-label={t('shell-help')}>
          <a class="shell-link" href="#support">
            {t('support')}
          </a>
          <a class="shell-link" href="#settings">
            {t('settings')}
          </a>
        </nav>
      </header>
      <main id="main" tabIndex={-1} class={wide ? 'page wide' : 'page'}>
        <AnnouncerRegions />
        {connection === 'slow' && <Bar words={t('line-slow')} slim />}
        {connection === 'gone' && <Bar words={t('line-gone')} />}
        {offRecord && <Bar words={t('off-record')} />}
        {moved !== null && (
          <div class="line-bar">
            <p>{t('moved-on', { where: moved.to })}</p>
            <button type="button" class="button" onClick={moved.onGo}>
              {t('go-there')}
            </button>
          </div>
        )}
        <SupportPanel {...(props.support === undefined ? {} : { local: props.support })} />
        <SettingsPanel />
        {props.children}
      </main>
    </>
  );
}

function Bar({ words, slim = false }: { words: string; slim?: boolean }) {
  return (
    <div class={slim ? 'line-bar slim' : 'line-bar'}>
      <p class="strong">{words}</p>
    </div>
  );
}
