import { useEffect, useState } from 'preact/hooks';
import { useCues } from '../cues/use-cues';
import { asksQuestions, type StepKind } from '../plans/plan-parts';
import type { Step, View } from '../protocol/types.generated';
import { openBlock } from '../session/block';
import { useNews } from '../shell/news';
import { announcer } from '../shell/speaker';
import { t } from '../text/text';
import { AsidePage } from './asides';
import { BackPanel } from './back-panel';
import { AtMyTable, BesideTheRound } from './beside-the-round';
import { CallsPart } from './calls';
import { CaptionsPart } from './captions-part';
import { CarePart } from './care-part';
import { EndedPage } from './ended-page';
import { FeedbackPage } from './feedback-page';
import { Gathering } from './gathering';
import { HaveYourSayPage } from './have-your-say-page';
import { AskedToKeepTime, KeeperPart } from './keeper-part';
import { LinesForMe } from './lines-for-me';
import { MissedPage, missedPanel } from './missed-page';
import { MyTable } from './my-table';
import { NeedBar } from './need-part';
import type { Aside, PageNeeds, RoundNeeds } from './needs';
import { AskedForNotes } from './note-taker-part';
import { NotesForTable } from './notes-for-table';
import { Notices } from './notices';
import { QuestionChanged } from './question-changed';
import { AskedToRead } from './reader-part';
import { BreakPage, ReflectPage } from './reflect-page';
import { ScenePage } from './scene-page';
import { hasDeviceAlone } from './seats';
import { having, openStep, tableOf } from './seen';
import { stepName } from './step-words';
import { SuggestPart } from './suggest-part';
import { seenFrom } from './tables';
import { TogetherPage } from './together-page';
import { WelcomePage } from './welcome-page';
import { seesWholeBlock, WholeBlockPage } from './whole-block-page';
import { lastTyped } from './writing';

/** How long after the last key somebody still counts as typing: nobody's page moves then. */
const typingMs = 5_000;

/** The participant's page: one question and one main action, whatever the session is at. */
export function RoundPage(all: PageNeeds) {
  const { store, go } = all;
  // In a block everybody goes by the step of their own table, and by no other.
  const view = seenFrom(all.view, store.me.value);
  const needs = { ...all, view };
  const [aside, setAside] = useState<Aside>(null);
  const [hidesClock, hideClock] = useState(false);
  const now = placeIn(view, store.me.value);
  const [place, setShown] = useState(now);
  const isMoved = now.stage !== place.stage || now.step !== place.step;
  const shown = place.stage;
  const table = tableOf(view, store.me.value);
  const mine = now.stage === 'have_your_say' && having(table)?.who === store.me.value;
  // In a block our timer has one desk through all of its steps, so that Undo outlives a step.
  const walks = openBlock(view).length > 0 && !['whole_block', 'closed'].includes(shown);
  const missed = store.missed.value;
  const reads = missed !== null && needs.panel === missedPanel && !mine;
  const isTyping = performance.now() - lastTyped.at < typingMs;
  useEffect(() => {
    if (isMoved && !isTyping) {
      setAside(null);
      setShown(now);
    }
  });
  useEffect(() => {
    hideClock(false);
    if (mine && !isTyping) setAside(null);
    if (mine && needs.panel === missedPanel) go('round', '', true);
  }, [mine]);
  useCues(store, { hidden: hidesClock });
  useSaidByHost(view);
  // Signals tick each second, so a page that stayed for somebody who typed moves on by itself.
  void store.now.value;
  const chats = hasDeviceAlone(store.card.value);
  const round: RoundNeeds = { ...needs, aside: setAside, chats, hidesClock, hideClock };
  const carryOn = () => {
    store.dismissMissed();
    go('round', '', true);
  };
  return (
    <>
      {isMoved && (
        <div class="line-bar">
          <p>{t('moved-on', { where: stepName(view) })}</p>
          <button type="button" class="button" onClick={() => setShown(now)}>
            {t('go-there')}
          </button>
        </div>
      )}
      {!isMoved && mine && aside !== null && (
        <div class="line-bar">
          <p>{t('your-turn-now')}</p>
          <button type="button" class="button" onClick={() => setAside(null)}>
            {t('go-there')}
          </button>
        </div>
      )}
      <BackPanel {...needs} reads={reads} onShow={() => go('round', missedPanel)} />
      <Gathering {...needs} />
      <NeedBar
        store={store}
        view={view}
        {...(chats ? { onPrivate: () => setAside('private_words') } : {})}
      />
      {isHostHere(needs) && <CallsPart store={store} view={view} />}
      <LinesForMe {...round} open={mine || reads ? 'all' : aside} />
      <Notices store={store} view={view} />
      <QuestionChanged view={view} />
      <MyTable {...needs} />
      <AtMyTable store={store} view={view} />
      {!mine && <AskedForNotes store={store} view={view} />}
      {!mine && <AskedToKeepTime store={store} view={view} />}
      {!mine && <AskedToRead store={store} view={view} />}
      {reads && <MissedPage {...needs} missed={missed} onCarryOn={carryOn} />}
      {!reads && aside !== null && <AsidePage {...round} to={aside} />}
      {!reads && aside === null && (
        <Stage key={place.step} stage={shown} needs={{ ...round, view: at(place, view) }} />
      )}
      {!reads && aside === null && (walks || shown === 'have_your_say') && (
        <KeeperPart {...round} />
      )}
      <NotesForTable store={store} view={view} />
      {!reads && aside === null && chats && !mine && suggests(shown) && <SuggestPart {...round} />}
      {!reads && aside === null && <BesideTheRound {...round} hasAboutMe={shown === 'welcome'} />}
      {view.status !== 'closed' && <CaptionsPart {...needs} mine={mine} />}
      {chats && view.status !== 'closed' && <CarePart {...needs} />}
      {isHostHere(needs) && (
        <p>
          <a class="button" href={`/s/${needs.device.session}/desk`}>
            {t('to-host-desk')}
          </a>
        </p>
      )}
    </>
  );
}

/** A line from the host to all is said once, when it comes. */
function useSaidByHost({ said }: View): void {
  const keyOf = ({ id }: { id: string }) => id;
  useNews(said === null ? [] : [said], keyOf, (news) => {
    for (const { text } of news)
      announcer.say({ text: `${t('host-says')}: ${text}`, region: 'alert', about: 'urgent' });
  });
}

type StageName = 'welcome' | 'closed' | 'whole_block' | Step['kind'];

/** Which page is shown, and of which step: two steps in a row may be of one kind. */
interface Place {
  stage: StageName;
  step: string | null;
}

function placeIn(view: View, me: string | null): Place {
  return { stage: stageOf(view, me), step: view.step };
}

/** Whoever stays because they type goes on seeing what they were asked. */
function at({ step }: Place, view: View): View {
  return step === view.step ? view : { ...view, step };
}

function stageOf(view: View, me: string | null): StageName {
  if (view.status === 'closed') return 'closed';
  if (seesWholeBlock(view, me)) return 'whole_block';
  return openStep(view)?.kind ?? 'welcome';
}

function Stage({ stage, needs }: { stage: StageName; needs: RoundNeeds }) {
  switch (stage) {
    case 'welcome':
      return <WelcomePage {...needs} />;
    case 'scene':
    case 'venue':
    case 'confidentiality':
      return <ScenePage key={stage} {...needs} kind={stage} />;
    case 'whole_block':
      return <WholeBlockPage {...needs} />;
    case 'reflect':
      return <ReflectPage {...needs} />;
    case 'have_your_say':
      return <HaveYourSayPage {...needs} />;
    case 'reflect_together':
      return <TogetherPage {...needs} asks="heard" />;
    case 'still_got_time':
      return <TogetherPage {...needs} asks="not_said" />;
    case 'break':
      return <BreakPage {...needs} />;
    case 'feedback':
      return <FeedbackPage {...needs} />;
    case 'close':
    case 'closed':
      return <EndedPage {...needs} />;
    default:
      return stage satisfies never;
  }
}

/** Where a question is asked, and everybody may think of a better one. */
function suggests(stage: StageName): boolean {
  return !['welcome', 'whole_block', 'closed'].includes(stage) && asksQuestions(stage as StepKind);
}

function isHostHere({ store }: PageNeeds): boolean {
  return store.role.value === 'host' || store.role.value === 'cohost';
}
