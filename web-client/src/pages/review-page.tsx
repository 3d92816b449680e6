import { useEffect, useState } from 'preact/hooks';
import type { ExportFormat } from '../api';
import { Problem } from '../parts/problem';
import type { SessionRecord as Kept } from '../protocol/types.generated';
import { t } from '../text/text';
import { SessionRecord } from '../views/record';
import { CarParkDesk } from './car-park-desk';
import type { PageNeeds } from './needs';
import { refusalWords } from './refusal-words';
import { dateIn, dateWords, parkOf } from './seen';
import { titleOf } from './step-words';

/** Afterwards: what was said, the car park and what became of it, and files to keep. */
export function ReviewPage(needs: PageNeeds) {
  const { store, view, api, device, go } = needs;
  const [record, setRecord] = useState<Kept | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [tries, setTries] = useState(0);
  const [answering, setAnswering] = useState(false);
  const isHost = store.role.value === 'host' || store.role.value === 'cohost';
  const asked = `${view.status} ${tries}`;
  useEffect(() => {
    setProblem(null);
    void api.record(device.session, device.key).then((answer) => {
      if (answer.ok) setRecord(answer.value);
      else setProblem(refusalWords(answer.problem));
    });
  }, [asked]);
  const keep = async (format: ExportFormat) => {
    const answer = await api.exported(device.session, device.key, format);
    if (answer.ok) download(answer.value, `cuppa-${device.session}.${endings[format]}`);
    setProblem(answer.ok ? null : refusalWords(answer.problem));
  };

  if (answering) {
    return <CarParkDesk {...needs} back={t('back-to-record')} onBack={() => setAnswering(false)} />;
  }
  if (record === null) {
    return (
      <>
        <p role="status">{problem === null ? t('record-loading') : ''}</p>
        {problem !== null && <Problem words={problem} />}
        {problem !== null && (
          <button type="button" class="button" onClick={() => setTries(tries + 1)}>
            {t('try-again')}
          </button>
        )}
      </>
    );
  }
  return (
    <SessionRecord
      session={record.title}
      when={[dateWords(record.date), record.place_and_time]
        .filter((part) => part !== '')
        .join(', ')}
      people={record.people}
      agreements={record.agreements}
      steps={record.steps
        .filter(({ contributions }) => contributions.length > 0)
        .map((step) => ({
          title: titleOf(step),
          questions: step.questions,
          words: step.contributions,
        }))}
      chat={record.chat}
      park={parkOf(view, dateIn(0, store.now.value))}
      refusal={problem}
      onExport={(format) => void keep(format)}
    >
      <div class="buttons">
        {isHost && view.park.length > 0 && (
          <button type="button" class="button" onClick={() => setAnswering(true)}>
            {t('record-answer')}
          </button>
        )}
        <button type="button" class="button" onClick={() => go(isHost ? 'desk' : 'round')}>
          {isHost ? t('back-to-desk') : t('back-to-session')}
        </button>
      </div>
    </SessionRecord>
  );
}

const endings: Record<ExportFormat, string> = { json: 'json', markdown: 'md', csv: 'csv' };

function download(file: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
