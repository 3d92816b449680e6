import { useEffect, useRef } from 'preact/hooks';
import { Problem } from '../parts/problem';
import { t } from '../text/text';
import '../styles/plans.css';

interface OpenPlanProps {
  /** What is wrong with the file that was opened, in one sentence or two. */
  problem: string | null;
  /** What a good one holds: nothing has changed yet. */
  preview: { title: string; parts: readonly { name: string; takes: string }[] } | null;
  onFile: (file: File) => void;
  onUse: () => void;
  onLeave: () => void;
}

/** A plan from a file, looked at before it is used. */
export function OpenPlan({ problem, preview, onFile, onUse, onLeave }: OpenPlanProps) {
  return (
    <>
      <div class="field">
        <label class="label" for="plan-file">
          {t('plan-open-label')}
        </label>
        <p class="hint" id="plan-file-hint">
          {t('plan-open-hint')}
        </p>
        <input
          id="plan-file"
          class="box"
          type="file"
          accept=".json,application/json"
          aria-describedby={problem === null ? 'plan-file-hint' : 'plan-file-hint plan-file-wrong'}
          onChange={({ currentTarget }) => {
            const file = currentTarget.files?.[0];
            // Emptied, so that the same file can be opened again once it is mended.
            if (file !== undefined) onFile(file);
            currentTarget.value = '';
          }}
        />
      </div>
      <div role="status">
        {problem !== null && <Problem id="plan-file-wrong" words={problem} />}
      </div>
      {preview !== null && <Preview {...preview} onUse={onUse} onLeave={onLeave} />}
    </>
  );
}

type PreviewProps = NonNullable<OpenPlanProps['preview']> &
  Pick<OpenPlanProps, 'onUse' | 'onLeave'>;

function Preview({ title, parts, onUse, onLeave }: PreviewProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section class="panel" aria-labelledby="plan-preview">
      <h2 id="plan-preview" tabIndex={-1} ref={heading} dir="auto">
        {title}
      </h2>
      <p>{t('plan-parts', { count: parts.length })}</p>
      <ol class="plan-preview">
        {parts.map(({ name, takes }, nth) => (
          <li key={nth}>
            <bdi>{name}</bdi> {takes !== '' && <span class="hint">{takes}</span>}
          </li>
        ))}
      </ol>
      <div class="buttons">
        <button type="button" class="button" onClick={onUse}>
          {t('plan-use')}
        </button>
        <button type="button" class="button" onClick={onLeave}>
          {t('sure-no')}
        </button>
      </div>
    </section>
  );
}
