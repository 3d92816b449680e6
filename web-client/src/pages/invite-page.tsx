import { useEffect, useState } from 'preact/hooks';
import { HonestTime } from '../parts/honest-time';
import { NowPanel } from '../parts/now-panel';
import { WhoLine } from '../parts/who-line';
import { t } from '../text/text';
import { type Copied, Invite, type MadeLinks, type QrCode } from '../views/invite';
import { copyText } from './copy-text';
import { joinLink, typedAddress } from './join-address';
import { LocalContactPart } from './local-contact-part';
import type { DeskNeeds } from './needs';
import { refusalWords } from './refusal-words';
import { RehearsePart } from './rehearse-part';
import { pathOf } from './route';
import { peopleIn } from './seen';
import { useSends } from './sends';
import { timeNeeded } from './time-needed';
import { useTurnDesk } from './turn-desk';
import { linkFrom, useAddress } from './use-address';
import { WriteInvitationPart } from './write-invitation-part';

const noLinks: MadeLinks = { host: null, screen: null, cohost: null };
const roles = { host: 'same_person', screen: 'screen', cohost: 'cohost' } as const;

/** Everything that brings people in. Before the start also who is here, and the one button: Start. */
export function InvitePage(needs: DeskNeeds) {
  const { view, api, device, show } = needs;
  const { origin, reach, plainHttp } = useAddress(needs);
  const link = joinLink(origin, view.code, view.join_key);
  const [qr, setQr] = useState<QrCode | null>(null);
  const [made, setMade] = useState<MadeLinks>(noLinks);
  const [copied, setCopied] = useState<Copied | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  useEffect(() => {
    void api
      .makeQr({ text: link }, device.key)
      .then((answer) => setQr(answer.ok ? answer.value : null));
  }, [link]);
  const make = async (what: keyof MadeLinks) => {
    const answer = await api.makeLink(device.session, device.key, { role: roles[what] });
    setProblem(answer.ok ? null : refusalWords(answer.problem));
    if (!answer.ok) return;
    const url = linkFrom(origin, answer.value.url);
    const drawn = await api.makeQr({ text: url }, device.key);
    setMade((before) => ({ ...before, [what]: { url, qr: drawn.ok ? drawn.value : null } }));
  };
  const copy = async (what: Copied, words: string) => {
    if (await copyText(words)) setCopied(what);
  };
  return (
    <Invite
      session={view.title}
      code={view.code}
      link={link}
      address={typedAddress(origin)}
      qr={qr}
      made={made}
      reach={reach}
      plainHttp={plainHttp}
      copied={copied}
      refusal={problem}
      onMake={(what) => void make(what)}
      onCopy={(what, words) => void copy(what, words)}
      onCards={() => show('cards')}
      onLinks={() => show('links')}
    >
      {view.status === 'lobby' ? (
        <>
          <WaitingRoom {...needs} />
          <WriteInvitationPart {...needs} origin={origin} />
          <LocalContactPart {...needs} />
        </>
      ) : (
        <>
          {view.status === 'live' && <LocalContactPart {...needs} />}
          <button type="button" class="button main" onClick={() => show('desk')}>
            {t('back-to-desk')}
          </button>
        </>
      )}
    </Invite>
  );
}

/** Who is here, what it will take, and Start. */
function WaitingRoom(needs: DeskNeeds) {
  const { store, view, device, show, go } = needs;
  const start = useSends(store);
  const desk = useTurnDesk(needs, undefined);
  const people = peopleIn(view, store.here.value);
  return (
    <>
      <section class="panel flat" aria-labelledby="who-is-here">
        <h2 id="who-is-here">{t('who-is-here')}</h2>
        <ul class="plain">
          {people.map((person) => (
            <li key={person.id}>
              <WhoLine person={person} everyone={people} />
            </li>
          ))}
        </ul>
        <HonestTime time={timeNeeded(view)} look="strong" />
      </section>
      <NowPanel
        {...desk}
        clock={null}
        next={{ label: 'start' }}
        sending={start.sending}
        refusal={start.refused === null ? null : refusalWords(start.refused)}
        onNext={() => void start.send({ kind: 'start_session', body: {} })}
      />
      <RehearsePart {...needs} />
      <div class="buttons pairs">
        <button type="button" class="button" onClick={() => show('people')}>
          {t('desk-people')}
        </button>
        <button type="button" class="button" onClick={() => show('tables')}>
          {t('desk-tables')}
        </button>
        <button type="button" class="button" onClick={() => show('plan')}>
          {t('desk-plan')}
        </button>
        <button type="button" class="button" onClick={() => show('agreed')}>
          {t('agreement')}
        </button>
        <button type="button" class="button" onClick={() => show('options')}>
          {t('desk-options')}
        </button>
        <button type="button" class="button" onClick={() => show('close')}>
          {t('desk-close')}
        </button>
        <button type="button" class="button" onClick={() => go('round')}>
          {t('desk-my-page')}
        </button>
        <a class="button" href={pathOf(device.session, 'room')} target="_blank" rel="noreferrer">
          {t('desk-room')}
        </a>
      </div>
    </>
  );
}
