import { useState } from 'preact/hooks';
import type { ExportFormat, ExportProfile } from '../api';
import { Problem } from '../parts/problem';
import { Tick } from '../parts/tick';
import { t } from '../text/text';

interface Props {
  hasCaptions: boolean;
  refusal: string | null;
  onExport: (format: ExportFormat, profile: ExportProfile) => void;
}

const formats = ['html', 'easy-read', 'markdown', 'csv', 'json'] as const;

/** Files to keep, with everybody's name or with nobody's. */
export function RecordDownloads({ hasCaptions, refusal, onExport }: Props) {
  const [namesNobody, setNamesNobody] = useState(false);
  return (
    <section class="stack" aria-labelledby="record-keep">
      <h2 id="record-keep">{t('record-keep')}</h2>
      {refusal !== null && <Problem words={refusal} />}
      <p class="hint">{t('record-print-hint')}</p>
      <Tick ticked={namesNobody} onTick={setNamesNobody}>
        {t('record-without-names')}
        <br />
        <span class="hint">{t('record-without-names-hint')}</span>
      </Tick>
      <div class="buttons">
        {[...formats, ...(hasCaptions ? (['vtt'] as const) : [])].map((format) => (
          <button
            type="button"
            class="button"
            key={format}
            onClick={() => onExport(format, namesNobody ? 'chatham-house' : 'full')}
          >
            {t(`record-as-${format}`)}
          </button>
        ))}
      </div>
    </section>
  );
}
