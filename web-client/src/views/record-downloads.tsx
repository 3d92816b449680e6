import { useState } from 'preact/hooks';
import type { ExportFormat, ExportProfile } from '../api';
import { Choices } from '../parts/choices';
import { Problem } from '../parts/problem';
import { t } from '../text/text';

interface Props {
  /** Those that whoever asks may take; the first is chosen. */
  profiles: readonly ExportProfile[];
  hasCaptions: boolean;
  refusal: string | null;
  onExport: (format: ExportFormat, profile: ExportProfile) => void;
}

const formats = ['html', 'easy-read', 'markdown', 'csv', 'json'] as const;

/** To keeping captions the group said yes together, before there were any: a host's name tables. */
function profileOf(format: ExportFormat, profile: ExportProfile, isHost: boolean): ExportProfile {
  if (format !== 'vtt' || profile !== 'consented') return profile;
  return isHost ? 'full' : 'chatham-house';
}

/** Files to keep: of what people said may be used, of all, or with nobody's name. */
export function RecordDownloads({ profiles, hasCaptions, refusal, onExport }: Props) {
  const [profile, setProfile] = useState<ExportProfile>('consented');
  return (
    <section class="stack" aria-labelledby="record-keep">
      <h2 id="record-keep">{t('record-keep')}</h2>
      {refusal !== null && <Problem words={refusal} />}
      <p class="hint">{t('record-print-hint')}</p>
      {profiles.length === 1 ? (
        <p>{t('record-consented-alone')}</p>
      ) : (
        <Choices
          name="record-profile"
          legend={t('record-profile')}
          chosen={profile}
          onChoose={setProfile}
          options={profiles.map((value) => ({
            value,
            label: t(`record-${value}`),
            hint: t(`record-${value}-hint`),
          }))}
        />
      )}
      <div class="buttons">
        {[...formats, ...(hasCaptions ? (['vtt'] as const) : [])].map((format) => (
          <button
            type="button"
            class="button"
            key={format}
            onClick={() => onExport(format, profileOf(format, profile, profiles.includes('full')))}
          >
            {t(`record-as-${format}`)}
          </button>
        ))}
      </div>
    </section>
  );
}
