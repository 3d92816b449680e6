import type { SendState } from '../domain';
import { Problem } from '../parts/problem';
import { SureButton } from '../parts/sure-button';
import { WriteBox } from '../parts/write-box';
import { t } from '../text/text';

export interface ConcernShown {
  id: string;
  text: string;
  /** A name, and a time: "Siân, 3 December 2026 at 14:00". */
  from: string;
  /** Mine to take back. */
  isMine: boolean;
}

export interface ConcernsProps {
  /** Null until the server has told. */
  concerns: readonly ConcernShown[] | null;
  /** A date in words; or empty. */
  keptUntil: string;
  draft: string;
  state: SendState;
  offline: boolean;
  refusal: string | null;
  onDraft: (text: string) => void;
  onSave: () => void;
  onTakeBack: (id: string) => void;
}

const lettersMax = 4000;

/** A private record of a concern. The page says who reads it, and how long it stays, before anybody writes. */
export function Concerns(props: ConcernsProps) {
  const { concerns, keptUntil, draft, state, offline, refusal } = props;
  const save = (event: Event) => {
    event.preventDefault();
    props.onSave();
  };
  return (
    <section id="concerns" class="panel flat" aria-labelledby="concerns-title" tabIndex={-1}>
      <h2 id="concerns-title">{t('concerns')}</h2>
      <p>{t('concerns-sees')}</p>
      {keptUntil !== '' && <p>{t('concerns-kept', { date: keptUntil })}</p>}
      <p class="hint">{t('concerns-no-name')}</p>
      {offline && <p class="hint">{t('concerns-offline')}</p>}
      {refusal !== null && <Problem words={refusal} />}
      {concerns !== null && concerns.length > 0 && (
        <ul class="plain stack">
          {concerns.map((one) => (
            <Concern key={one.id} {...one} onTakeBack={props.onTakeBack} />
          ))}
        </ul>
      )}
      <form class="stack" onSubmit={save}>
        <WriteBox
          label={t('concern-box')}
          whoSees={t('concern-box-hint')}
          text={draft}
          state={state}
          rows={5}
          lettersMax={lettersMax}
          onText={props.onDraft}
        />
        <button type="submit" class="button">
          {t('concern-save')}
        </button>
      </form>
    </section>
  );
}

function Concern({
  id,
  text,
  from,
  isMine,
  onTakeBack,
}: ConcernShown & Pick<ConcernsProps, 'onTakeBack'>) {
  return (
    <li class="stack">
      <p class="note-words" dir="auto">
        {text}
      </p>
      <p class="hint">
        <bdi>{from}</bdi>
      </p>
      {isMine && (
        <div class="buttons">
          <SureButton
            words={t('concern-take-back')}
            sure={t('concern-take-back-sure')}
            about={text.slice(0, 40)}
            onSure={() => onTakeBack(id)}
          />
        </div>
      )}
    </li>
  );
}
