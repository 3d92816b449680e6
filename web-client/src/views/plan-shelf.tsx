import { useState } from 'preact/hooks';
import { TextField } from '../parts/text-field';
import { lettersMax } from '../plans/plan-parts';
import { t } from '../text/text';

interface ShelvedPlan {
  id: string;
  title: string;
  parts: number;
}

export interface PlanShelfProps {
  plans: readonly ShelvedPlan[];
  /** Null where a plan is chosen in another way. */
  onUse: ((id: string) => void) | null;
  onForget: (id: string) => void;
}

/** Plans that are kept on this device. */
export function PlanShelf({ plans, onUse, onForget }: PlanShelfProps) {
  return (
    <>
      {plans.length === 0 && <p>{t('plan-shelf-empty')}</p>}
      <ul class="plain stack">
        {plans.map(({ id, title, parts }) => (
          <li key={id} class="plan-step">
            <span>
              <bdi class="strong">{title}</bdi>{' '}
              <span class="hint">{t('plan-parts', { count: parts })}</span>
            </span>
            <span class="buttons">
              {onUse !== null && (
                <button type="button" class="button quiet" onClick={() => onUse(id)}>
                  {t('plan-use')}
                  <span class="for-ears">: {title}</span>
                </button>
              )}
              <button type="button" class="button quiet" onClick={() => onForget(id)}>
                {t('plan-forget')}
                <span class="for-ears">: {title}</span>
              </button>
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}

interface KeepProps {
  title: string;
  onKeep: (title: string) => void;
  onFile: (title: string) => void;
}

/** On this device for the next time, or as a file to hand on. */
export function KeepPlan({ title, onKeep, onFile }: KeepProps) {
  const [name, setName] = useState(title);
  const [missing, setMissing] = useState(false);
  const named = (run: (title: string) => void) => () => {
    const given = name.trim();
    setMissing(given === '');
    if (given === '') document.getElementById('plan-name')?.focus();
    else run(given);
  };
  return (
    <>
      <TextField
        id="plan-name"
        label={t('plan-name')}
        hint={t('plan-name-hint')}
        maxLength={lettersMax.title}
        value={name}
        wrong={missing ? t('plan-name-empty') : null}
        onValue={(text) => {
          setName(text);
          setMissing(false);
        }}
      />
      <div class="buttons">
        <button type="button" class="button" onClick={named(onKeep)}>
          {t('plan-keep')}
        </button>
        <button type="button" class="button" onClick={named(onFile)}>
          {t('plan-save-file')}
        </button>
      </div>
    </>
  );
}
