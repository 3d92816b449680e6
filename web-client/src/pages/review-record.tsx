import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Api, ExportProfile, Problem as Refused } from '../api';
import type { Device } from '../device';
import type { ParkItem } from '../domain';
import { Problem } from '../parts/problem';
import { ShownPicture } from '../parts/shown-picture';
import type { SessionRecord as Kept } from '../protocol/types.generated';
import { Heading } from '../shell/heading';
import { t } from '../text/text';
import { SessionRecord } from '../views/record';
import { useExports } from './exports';
import { Pictures } from './pictures-over-http';
import { refusalWords } from './refusal-words';
import { dateWords, parkItemOf } from './seen';
import { titleOf } from './step-words';
import { usePicture } from './use-picture';

interface Props {
  api: Api;
  device: Device;
  kept: KeptRecord;
  /** Whose words a copy may have: the server gives this reader no other. */
  profiles: readonly ExportProfile[];
  park: readonly ParkItem[];
  children?: ComponentChildren;
}

/** What was said, as the server keeps it, and files to keep: with a live session or without one. */
export function ReviewRecord({ api, device, kept, profiles, park, children }: Props) {
  const exports = useExports(api, device);
  const { record } = kept;
  if (record === null) return <NotYet {...kept}>{children}</NotYet>;
  return (
    <SessionRecord
      {...recordShown(record)}
      profiles={profiles}
      park={park}
      {...exports}
      picture={(picture) => <FetchedPicture key={picture.id} {...{ api, device, picture }} />}
    >
      {children}
    </SessionRecord>
  );
}

/** A record as its page draws it. */
export function recordShown(record: Kept) {
  return {
    session: record.title,
    when: [dateWords(record.date), record.place_and_time].filter((part) => part !== '').join(', '),
    people: record.people,
    agreements: record.agreements,
    proposed: record.proposed,
    themes: record.themes.map(({ title, summary, contributions }) => ({
      ...{ title, summary, questions: [], words: contributions },
    })),
    steps: record.steps
      .filter(({ contributions }) => contributions.length > 0)
      .map((step) => ({
        title: titleOf(step),
        questions: step.questions,
        words: step.contributions,
      })),
    chat: record.chat,
    glossary: record.glossary,
    cannotChange: record.cannot_change,
    findOut: record.find_out.map((one) => ({
      ...one,
      due: one.due === '' ? '' : dateWords(one.due),
    })),
    whatWeHeard: record.what_we_heard,
    captions: record.captions,
    whoseStory: record.whose_story,
    finalWords: record.final_words,
    nextTime: record.next_time,
    pictures: record.pictures,
  };
}

interface PictureProps extends Pick<Props, 'api' | 'device'> {
  picture: Kept['pictures'][number];
}

function FetchedPicture({ api, device, picture }: PictureProps) {
  const [pictures] = useState(() => new Pictures(api, device));
  const { address, again } = usePicture(pictures, picture.id);
  return (
    <ShownPicture address={address} onAgain={again}>
      {picture.description}
    </ShownPicture>
  );
}

interface KeptRecord {
  record: Kept | null;
  problem: Refused | null;
  again: () => void;
}

/** Fetched when the page opens, and again whenever `about` is another. */
export function useRecord(api: Api, device: Device, about: string): KeptRecord {
  const [record, setRecord] = useState<Kept | null>(null);
  const [problem, setProblem] = useState<Refused | null>(null);
  const [tries, setTries] = useState(0);
  useEffect(() => {
    setProblem(null);
    void api.record(device.session, device.key).then((answer) => {
      if (answer.ok) setRecord(answer.value);
      else setProblem(answer.problem);
    });
  }, [about, tries]);
  return { record, problem, again: () => setTries(tries + 1) };
}

/** The car park of a record, for those who have no live session to read it from. */
export function parkIn(record: Kept, today: string): ParkItem[] {
  return record.car_park.map((item, nth) => {
    const also = item.also.map(({ text }, at) => ({
      id: `also-${nth}-${at}`,
      text,
      shared: false,
    }));
    return parkItemOf({ ...item, id: item.id ?? `no-name-${nth}`, also }, today);
  });
}

/** Also without a record there is a way back: what stands beneath it comes with it. */
function NotYet({ problem, again, children }: KeptRecord & { children: ComponentChildren }) {
  return (
    <>
      <Heading what={t('record-title')} />
      <p role="status">{problem === null ? t('record-loading') : ''}</p>
      {problem !== null && <Problem words={refusalWords(problem)} />}
      {problem !== null && (
        <button type="button" class="button" onClick={again}>
          {t('try-again')}
        </button>
      )}
      {children}
    </>
  );
}
