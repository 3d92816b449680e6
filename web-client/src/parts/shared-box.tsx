import { useId } from 'preact/hooks';
import { t } from '../text/text';
import { Problem } from './problem';

export interface SharedBoxProps {
  label: string;
  hint: string;
  /** A part of the page by itself. */
  isHeading?: boolean;
  rows: number;
  lettersMax: number;
  text: string;
  /** "untouched": nothing was written here by this person. */
  state: 'begun' | 'saved' | 'not_saved' | 'untouched';
  refusal: string | null;
  /** Why it cannot be saved like this. */
  wrong?: string | null;
  /** What somebody else wrote meanwhile; null: nobody did. */
  theirs: string | null;
  onText: (text: string) => void;
  onLeft: () => void;
  onKeepMine: () => void;
  onTakeTheirs: () => void;
}

/** A box that saves by itself. Where somebody else wrote meanwhile, both texts stand there. */
export function SharedBox(props: SharedBoxProps) {
  const { label, hint, rows, lettersMax, text, refusal, wrong = null, theirs } = props;
  const id = useId();
  const problem = wrong ?? refusal;
  const name = (
    <label class="label" for={id}>
      {label}
    </label>
  );
  return (
    <div class="field">
      {props.isHeading === true ? <h2>{name}</h2> : name}
      <p class="hint" id={`${id}-hint`}>
        {hint}
      </p>
      <textarea
        id={id}
        class="box"
        rows={rows}
        dir="auto"
        maxLength={lettersMax}
        aria-describedby={problem === null ? `${id}-hint` : `${id}-hint ${id}-wrong`}
        aria-invalid={wrong === null ? undefined : 'true'}
        value={text}
        onInput={(event) => props.onText(event.currentTarget.value)}
        onBlur={props.onLeft}
      />
      {problem !== null && <Problem id={`${id}-wrong`} words={problem} />}
      {theirs !== null && <Meanwhile {...props} theirs={theirs} />}
      {theirs === null && problem === null && <SavedLine state={props.state} />}
    </div>
  );
}

function SavedLine({ state }: Pick<SharedBoxProps, 'state'>) {
  if (state === 'saved') return <p class="sent">{t('shared-saved')}</p>;
  return state === 'not_saved' ? <p class="not-sent">{t('shared-not-saved')}</p> : null;
}

type MeanwhileProps = Pick<SharedBoxProps, 'label' | 'onKeepMine' | 'onTakeTheirs'> & {
  theirs: string;
};

function Meanwhile({ label, theirs, onKeepMine, onTakeTheirs }: MeanwhileProps) {
  const ears = <span class="for-ears">: {label}</span>;
  return (
    <div class="panel flat blush meanwhile">
      <Problem words={t('refusal-stale')} />
      <p>{theirs === '' ? t('shared-theirs-empty') : t('shared-theirs')}</p>
      {theirs !== '' && (
        <blockquote class="scene-words" dir="auto">
          {theirs}
        </blockquote>
      )}
      <div class="buttons pairs">
        <button type="button" class="button" onClick={onKeepMine}>
          {t('shared-keep-mine')}
          {ears}
        </button>
        <button type="button" class="button" onClick={onTakeTheirs}>
          {t('shared-take-theirs')}
          {ears}
        </button>
      </div>
    </div>
  );
}
