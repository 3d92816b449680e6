import type { ComponentChildren } from 'preact';
import type { ExportFormat, ExportProfile } from '../api';
import type { ParkItem } from '../domain';
import { Fold } from '../parts/fold';
import type { SessionRecord as Kept } from '../protocol/types.generated';
import { Heading } from '../shell/heading';
import { t } from '../text/text';
import { Bay } from './car-park';
import { RecordDownloads } from './record-downloads';
import {
  AddedWords,
  RecordedCaptions,
  RecordedLines,
  RecordedQuestions,
  WordsExplained,
} from './record-words';
import { WhatWeHeard } from './what-we-heard';
import '../styles/report.css';

/** Words with the name that somebody went by, and a time where that tells nothing. */
type RecordedWords = Kept['chat'][number];

interface RecordStep {
  title: string;
  /** What a heading says in a few words. */
  summary?: string;
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
  /** What was heard, under headings. */
  themes: readonly RecordStep[];
  /** Those in which somebody wrote; what stands under a heading stands there alone. */
  steps: readonly RecordStep[];
  chat: readonly RecordedWords[];
  glossary: Kept['glossary'];
  cannotChange: readonly string[];
  findOut: Kept['find_out'];
  /** What hosts told everybody of the feedback; may be empty. */
  whatWeHeard: string;
  /** Kept, because the group said yes. */
  captions: Kept['captions'];
  /** What hosts added; each may be empty. */
  whoseStory: string;
  finalWords: string;
  nextTime: string;
  pictures: Kept['pictures'];
  /** Where there is no way to fetch one, what is on it has to do. */
  picture?: (picture: Kept['pictures'][number]) => ComponentChildren;
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
      {props.themes.length > 0 && (
        <section class="stack" aria-labelledby="record-themes">
          <h2 id="record-themes">{t('what-we-heard')}</h2>
          {props.themes.map((theme, index) => (
            <Step key={index} step={theme} />
          ))}
        </section>
      )}
      {(props.steps.length > 0 || props.themes.length === 0) && (
        <section class="stack" aria-labelledby="record-steps">
          <h2 id="record-steps">{t('record-said')}</h2>
          {props.steps.length === 0 && <p>{t('record-nothing')}</p>}
          {props.steps.map((step, index) => (
            <Step key={index} step={step} />
          ))}
        </section>
      )}
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
      {props.whatWeHeard !== '' && (
        <WhatWeHeard words={props.whatWeHeard} title={t('record-feedback')} />
      )}
      <AddedWords title={t('report-whose_story')} words={props.whoseStory} />
      {props.pictures.length > 0 && (
        <section class="stack" aria-labelledby="record-pictures">
          <h2 id="record-pictures">{t('pictures')}</h2>
          <ul class="plain report-pictures">
            {props.pictures.map(({ id, description }) => (
              <li key={id}>
                {props.picture?.({ id, description }) ?? <p dir="auto">{description}</p>}
              </li>
            ))}
          </ul>
        </section>
      )}
      <AddedWords title={t('report-final_words')} words={props.finalWords} />
      <AddedWords title={t('report-next_time')} words={props.nextTime} />
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
      {step.summary !== undefined && step.summary !== '' && (
        <p class="scene-words">{step.summary}</p>
      )}
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
