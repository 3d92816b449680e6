import { Problem } from '../parts/problem';
import { SureButton } from '../parts/sure-button';
import { Heading } from '../shell/heading';
import { t } from '../text/text';

export type LinkKind =
  | 'cohost'
  | 'same_person'
  | 'screen'
  | 'reviewer'
  | 'captioner'
  | 'follow_up'
  | 'invitation'
  | 'answerer';

export interface LinkShown {
  number: number;
  kind: LinkKind;
  /** What it is about, where there is more than one of a kind: a table, or what was parked. */
  about: string;
  /** Dates in words; null: nobody noted it. */
  made: string | null;
  until: string;
  /** How many devices came by it; null: nobody counts. */
  devices: number | null;
}

export interface LinksProps {
  session: string;
  /** Null until the server has told. */
  links: readonly LinkShown[] | null;
  /** The one that was just made, told once. */
  fresh: { number: number; url: string; copied: boolean } | null;
  ended: boolean;
  sending: boolean;
  refusal: string | null;
  onEnd: (link: number) => void;
  onRenew: (link: number) => void;
  onCopy: () => void;
  onAgain: () => void;
  onBack: () => void;
}

/** What is open, in plain words: a host ends what should open nothing any more. */
export function Links(props: LinksProps) {
  const { session, links, ended, refusal, onAgain } = props;
  return (
    <>
      <Heading what={t('links-title')} session={session} />
      <p>{t('links-intro')}</p>
      <p role="status">{ended ? t('links-ended') : ''}</p>
      {refusal !== null && <Problem words={refusal} />}
      {refusal !== null && links === null && (
        <button type="button" class="button main" onClick={onAgain}>
          {t('try-again')}
        </button>
      )}
      {links?.length === 0 && <p class="hint">{t('links-none')}</p>}
      <ul class="plain stack">
        {links?.map((link) => (
          <OneLink key={link.number} {...props} link={link} />
        ))}
      </ul>
      <button type="button" class="button" onClick={props.onBack}>
        {t('back-to-desk')}
      </button>
    </>
  );
}

/** An invitation that was written always has an address: it gets another, and that is all. */
const staysOpen: readonly LinkKind[] = ['invitation'];

function OneLink({ link, fresh, sending, onEnd, onRenew, onCopy }: LinksProps & OneProps) {
  const { number, kind, about } = link;
  const name = about === '' ? t(`link-${kind}`) : `${t(`link-${kind}`)}: ${about}`;
  return (
    <li class="panel flat stack">
      <h2 dir="auto">{name}</h2>
      <p>{t(`link-opens-${kind}`)}</p>
      <p class="hint">{whenWords(link)}</p>
      {link.devices !== null && <p>{t('link-used', { count: link.devices })}</p>}
      <p class="hint">{t(`link-ends-${kind}`)}</p>
      {fresh?.number === number && <Fresh {...fresh} onCopy={onCopy} />}
      <div class="buttons">
        {!staysOpen.includes(kind) && (
          <SureButton
            words={t('link-end')}
            sure={t('link-end-sure')}
            about={name}
            sending={sending}
            onSure={() => onEnd(number)}
          />
        )}
        <SureButton
          words={t('link-renew')}
          sure={t('link-renew-sure')}
          about={name}
          sending={sending}
          onSure={() => onRenew(number)}
        />
      </div>
    </li>
  );
}

interface OneProps {
  link: LinkShown;
}

function whenWords({ made, until }: LinkShown): string {
  const since = made === null ? t('link-made-before') : t('link-made', { when: made });
  return `${since} ${t('link-until', { when: until })}`;
}

interface FreshProps {
  url: string;
  copied: boolean;
  onCopy: () => void;
}

function Fresh({ url, copied, onCopy }: FreshProps) {
  return (
    <div class="stack">
      <p class="strong">{t('link-fresh')}</p>
      <p class="hint">
        <bdi dir="ltr">{url}</bdi>
      </p>
      <button type="button" class="button main" onClick={onCopy}>
        {copied ? t('copied') : t('invite-copy-link')}
      </button>
    </div>
  );
}
