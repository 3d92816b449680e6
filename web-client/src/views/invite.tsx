import { showCode } from '../join-code';
import { Fold } from '../parts/fold';
import { Heading } from '../shell/heading';
import { t } from '../text/text';

export interface QrCode {
  /** One SVG path of dark squares, `size` units each way, without the quiet edge. */
  path: string;
  size: number;
}

export type Copied = 'link' | 'chat_words' | 'host_link';

export interface InviteProps {
  session: string;
  code: string;
  link: string;
  qr: QrCode | null;
  hostLink: string;
  hostQr: QrCode | null;
  /** Who can get to this address from where they are. */
  reach: 'this_computer' | 'this_wifi' | 'internet';
  plainHttp: boolean;
  copied: Copied | null;
  onCopy: (what: Copied, words: string) => void;
  onGoOn: () => void;
}

/** Everything a host hands out, the biggest being what people type. */
export function Invite(props: InviteProps) {
  const { session, code, link, qr, hostLink, hostQr, reach, plainHttp, copied, onCopy } = props;
  const chatWords = t('invite-chat-words', { session, link, code: showCode(code) });
  return (
    <>
      <Heading what={t('invite-title')} session={session} />
      <div class="panel invite-card">
        {qr !== null && <QrDrawing qr={qr} label={t('invite-qr')} />}
        <div class="stack">
          <p class="hint">{t('invite-code')}</p>
          <p class="digits invite-code">{showCode(code)}</p>
          <p class="hint">{t('invite-at')}</p>
          <p class="strong">
            <bdi dir="ltr">{link}</bdi>
          </p>
        </div>
      </div>
      <p>{t(`invite-reach-${reach}`)}</p>
      {plainHttp && <p>{t('invite-plain-http')}</p>}
      <button type="button" class="button main" onClick={props.onGoOn}>
        {t('invite-go-on')}
      </button>
      <div class="buttons">
        <button type="button" class="button" onClick={() => onCopy('link', link)}>
          {copied === 'link' ? t('copied') : t('invite-copy-link')}
        </button>
        <button type="button" class="button" onClick={() => onCopy('chat_words', chatWords)}>
          {copied === 'chat_words' ? t('copied') : t('invite-copy-chat')}
        </button>
      </div>
      <Fold words={t('invite-chat-show')}>
        <p class="panel flat" dir="auto">
          {chatWords}
        </p>
      </Fold>
      <Fold words={t('invite-host-phone')}>
        <p>{t('invite-host-once')}</p>
        {hostQr !== null && <QrDrawing qr={hostQr} label={t('invite-host-qr')} />}
        <button type="button" class="button" onClick={() => onCopy('host_link', hostLink)}>
          {copied === 'host_link' ? t('copied') : t('invite-copy-host')}
        </button>
      </Fold>
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
