import type { ComponentChildren } from 'preact';
import type { ExportFormat, ExportProfile } from '../api';
import type { ParkItem } from '../domain';
import { Fold } from '../parts/fold';
import type { SessionRecord as Kept } from '../protocol/types.generated';
import { Heading } from '../shell/heading';
import { t } from '../text/text';
import { Bay } from './car-park';
import { RecordDownloads } from './record-downloads';
import { RecordedCaptions, RecordedLines, RecordedQuestions, WordsExplained } from './record-words';
import { WhatWeHeard } from './what-we-heard';

/** Words with the name that somebody went by, and a time where that tells nothing. */
type RecordedWords = Kept['chat'][number];

interface RecordStep {
  title: string;
  questions: readonly string[];
  words: readonly RecordedWords[];
}

export interface RecordProps {
  session: string;
  /** "26 June 2024, Village hall" */
  when: string;
  people: number;
  /** That the group settled, and that somebody offered. */
  agreements: readonly string[];
  proposed: readonly string[];
  /** Those in which somebody wrote. */
  steps: readonly RecordStep[];
  chat: readonly RecordedWords[];
  glossary: Kept['glossary'];
  cannotChange: readonly string[];
  findOut: Kept['find_out'];
  /** What hosts told everybody of the feedback; may be empty. */
  whatWeHeard: string;
  /** Kept, because the group said yes. */
  captions: Kept['captions'];
  park: readonly ParkItem[];
  refusal: string | null;
  /** Whose words a copy of this reader's may have. */
  profiles: readonly ExportProfile[];
  /** Null: whoever reads it takes no copy. */
  onExport: ((format: ExportFormat, profile: ExportProfile) => void) | null;
  /** The host's and our own buttons. */
  children?: ComponentChildren;
}

/** What was said, in the order of the session, in people's own words. */
export function SessionRecord(props: RecordProps) {
  const { session, agreements, chat, park } = props;
  return (
    <>
      <Heading what={session} session={t('record-title')} />
      <p class="strong">
        <bdi>{props.when}</bdi>
      </p>
      <p>{t('record-people', { count: props.people })}</p>
      <RecordedLines words={t('agreement')} lines={agreements} />
      <RecordedLines words={t('record-proposed')} lines={props.proposed} />
      <section class="stack" aria-labelledby="record-steps">
        <h2 id="record-steps">{t('record-said')}</h2>
        {props.steps.length === 0 && <p>{t('record-nothing')}</p>}
        {props.steps.map((step, index) => (
          <Step key={index} step={step} />
        ))}
      </section>
      <section class="stack" aria-labelledby="record-park">
        <h2 id="record-park">{t('car-park-title')}</h2>
        {park.length === 0 && <p>{t('car-park-empty')}</p>}
        <ul class="bays plain">
          {park.map((item) => (
            <Bay key={item.id} item={item} />
          ))}
        </ul>
        {props.children}
      </section>
      {chat.length > 0 && (
        <Fold words={t('record-chat', { count: chat.length })}>
          <Words words={chat} />
        </Fold>
      )}
      {props.captions.length > 0 && (
        <Fold words={t('record-captions', { count: props.captions.length })}>
          <RecordedCaptions captions={props.captions} />
        </Fold>
      )}
      <WordsExplained glossary={props.glossary} />
      <RecordedLines words={t('given-cannot_change')} lines={props.cannotChange} />
      <RecordedQuestions questions={props.findOut} />
      {props.whatWeHeard !== '' && <WhatWeHeard words={props.whatWeHeard} />}
      {props.onExport !== null && (
        <RecordDownloads
          profiles={props.profiles}
          refusal={props.refusal}
          onExport={props.onExport}
          hasCaptions={props.captions.length > 0}
        />
      )}
    </>
  );
}

function Step({ step }: { step: RecordStep }) {
  return (
    <div class="stack record-step">
      <h3 dir="auto">{step.title}</h3>
      {step.questions.map((question) => (
        <p class="strong" key={question} dir="auto">
          {question}
        </p>
      ))}
      <Words words={step.words} />
    </div>
  );
}

function Words({ words }: { words: readonly RecordedWords[] }) {
  return (
    <ul class="notes plain">
      {words.map((one, index) => (
        <li class="note" key={index}>
          <p class="note-words" dir="auto">
            {one.text}
          </p>
          <p class="hint">
            {t(`record-kind-${one.kind}`)}
            {one.who !== null && (
              <>
                , <bdi>{one.who}</bdi>
              </>
            )}
            {one.at !== null && <>, {one.at.slice(-5)}</>}
          </p>
        </li>
      ))}
    </ul>
  );
}
