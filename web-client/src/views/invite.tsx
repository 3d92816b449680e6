import type { ComponentChildren } from 'preact';
import { showCode } from '../join-code';
import { Fold } from '../parts/fold';
import { PlainHttp } from '../parts/plain-http';
import { Problem } from '../parts/problem';
import { Heading } from '../shell/heading';
import { t } from '../text/text';
import { withoutIsolates } from '../text/without-isolates';

export interface QrCode {
  /** One SVG path of dark squares, `size` units each way, without the quiet edge. */
  path: string;
  size: number;
}

export type Copied =
  | 'link'
  | 'chat_words'
  | 'host_link'
  | 'screen_link'
  | 'cohost_link'
  | 'source_link';

/** A link that opens more than the circle: made when somebody asks for it, and told once. */
interface MadeLink {
  url: string;
  qr: QrCode | null;
}

export type MadeLinks = Record<'host' | 'screen' | 'cohost', MadeLink | null>;

export interface InviteProps {
  session: string;
  code: string;
  link: string;
  /** What people type: no key, no "http". */
  address: string;
  qr: QrCode | null;
  made: MadeLinks;
  /** Who can get to this address from where they are; null until that is known. */
  reach: 'this_computer' | 'this_wifi' | 'internet' | null;
  plainHttp: boolean;
  copied: Copied | null;
  refusal: string | null;
  onMake: (what: keyof MadeLinks) => void;
  onCopy: (what: Copied, words: string) => void;
  /** Cards for the table, on paper. */
  onCards: () => void;
  /** Every link that is open. */
  onLinks: () => void;
  /** What the page has beside it: who is here, and the main button. */
  children?: ComponentChildren;
}

/** Everything a host hands out, the biggest being what people type. */
export function Invite(props: InviteProps) {
  const { session, code, link, address, qr, reach, plainHttp, copied, onCopy } = props;
  const chatWords = t('invite-chat-words', { session, link, code: showCode(code) });
  return (
    <>
      <Heading what={t('invite-title')} session={session} />
      <div class="columns">
        <div class="stack">
          <div class="panel invite-card">
            {qr !== null && <QrDrawing qr={qr} label={t('invite-qr')} />}
            <div class="stack">
              <p class="hint">{t('invite-code')}</p>
              <p class="digits invite-code">{showCode(code)}</p>
              <p class="hint">{t('invite-at')}</p>
              <p class="strong invite-address">
                <bdi dir="ltr">{address}</bdi>
              </p>
            </div>
          </div>
          {reach !== null && <p class="strong">{t(`invite-reach-${reach}`)}</p>}
          {plainHttp && <PlainHttp />}
          <div class="buttons">
            <button type="button" class="button" onClick={() => onCopy('link', link)}>
              {copied === 'link' ? t('copied') : t('invite-copy-link')}
            </button>
            <button
              type="button"
              class="button"
              onClick={() => onCopy('chat_words', withoutIsolates(chatWords))}
            >
              {copied === 'chat_words' ? t('copied') : t('invite-copy-chat')}
            </button>
          </div>
          <Fold words={t('invite-chat-show')}>
            <p class="panel flat" dir="auto">
              {chatWords}
            </p>
          </Fold>
        </div>
        <div class="stack">{props.children}</div>
      </div>
      <OtherLinks {...props} />
    </>
  );
}

function OtherLinks(props: InviteProps) {
  const { made, copied, refusal, onMake, onCopy, onCards, onLinks } = props;
  return (
    <section class="stack" aria-labelledby="other-links">
      <h2 id="other-links">{t('invite-others')}</h2>
      {refusal !== null && <Problem words={refusal} />}
      {(['screen', 'host', 'cohost'] as const).map((what) => (
        <Fold key={what} words={t(`invite-${what}`)}>
          <p>{t(`invite-${what}-hint`)}</p>
          <Made
            made={made[what]}
            label={t(`invite-${what}-qr`)}
            copied={copied === `${what}_link`}
            onMake={() => onMake(what)}
            onCopy={(url) => onCopy(`${what}_link`, url)}
          />
          {what === 'screen' && made.screen !== null && (
            <>
              <p>{t('invite-source-hint')}</p>
              <button
                type="button"
                class="button"
                onClick={() => onCopy('source_link', sourceLink(made.screen!.url))}
              >
                {copied === 'source_link' ? t('copied') : t('invite-source')}
              </button>
            </>
          )}
        </Fold>
      ))}
      <Fold words={t('cards-title')}>
        <p>{t('cards-for')}</p>
        <button type="button" class="button" onClick={onCards}>
          {t('cards-see')}
        </button>
      </Fold>
      <button type="button" class="button" onClick={onLinks}>
        {t('links-see')}
      </button>
    </section>
  );
}

/** The same screen with nothing round it: see pages/wall-look.ts. */
function sourceLink(url: string): string {
  return url.replace('#', '?source=1#');
}

interface MadeProps {
  made: MadeLink | null;
  label: string;
  copied: boolean;
  onMake: () => void;
  onCopy: (url: string) => void;
}

function Made({ made, label, copied, onMake, onCopy }: MadeProps) {
  if (made === null) {
    return (
      <button type="button" class="button" onClick={onMake}>
        {t('invite-make')}
        <span class="for-ears">: {label}</span>
      </button>
    );
  }
  return (
    <>
      {made.qr !== null && <QrDrawing qr={made.qr} label={label} />}
      <p class="hint">
        <bdi dir="ltr">{made.url}</bdi>
      </p>
      <button type="button" class="button" onClick={() => onCopy(made.url)}>
        {copied ? t('copied') : t('invite-copy-link')}
        <span class="for-ears">: {label}</span>
      </button>
    </>
  );
}

/** Dark on white in every theme: cameras do not read the other way round. */
export function QrDrawing({ qr, label }: { qr: QrCode; label: string }) {
  const edge = 4;
  const whole = qr.size + 2 * edge;
  return (
    <svg class="qr" viewBox={`${-edge} ${-edge} ${whole} ${whole}`} role="img" aria-label={label}>
      <rect class="qr-paper" x={-edge} y={-edge} width={whole} height={whole} />
      <path class="qr-ink" d={qr.path} />
    </svg>
  );
}
