import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Api, ExportFormat, ExportProfile, Problem as Refused } from '../api';
import type { Device } from '../device';
import type { ParkItem } from '../domain';
import { Problem } from '../parts/problem';
import type { SessionRecord as Kept } from '../protocol/types.generated';
import { Heading } from '../shell/heading';
import { t } from '../text/text';
import { SessionRecord } from '../views/record';
import { download } from './download';
import { refusalWords } from './refusal-words';
import { dateWords, parkItemOf } from './seen';
import { titleOf } from './step-words';

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
  const [problem, setProblem] = useState<string | null>(null);
  const { record } = kept;
  if (record === null) return <NotYet {...kept}>{children}</NotYet>;
  const keep = async (format: ExportFormat, profile: ExportProfile) => {
    const answer = await api.exported(device.session, device.key, format, profile);
    const name = `cuppa-${device.session}${profileNames[profile]}`;
    if (answer.ok) download(answer.value, `${name}.${endings[format]}`);
    setProblem(answer.ok ? null : refusalWords(answer.problem));
  };
  return (
    <SessionRecord
      {...recordShown(record)}
      profiles={profiles}
      park={park}
      refusal={problem}
      onExport={(format, profile) => void keep(format, profile)}
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
  };
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

/** What stands in a file's name, so that no full one is passed on by mistake. */
const profileNames: Record<ExportProfile, string> = {
  full: '-all-words',
  consented: '',
  'chatham-house': '-without-names',
};

const endings: Record<ExportFormat, string> = {
  html: 'html',
  'easy-read': 'easy-read.html',
  json: 'json',
  markdown: 'md',
  csv: 'csv',
  vtt: 'vtt',
};
