import type { SendState } from '../domain';
import { Problem } from '../parts/problem';
import { WriteBox } from '../parts/write-box';
import { LocalLines, type LocalSupport } from '../shell/support-panel';
import { t } from '../text/text';

export interface LocalContactProps {
  /** As everybody sees it beside the support lines; null: nobody is named. */
  shown: LocalSupport | null;
  /** It came along from the session before, and nobody said yet that it is right. */
  isToCheck: boolean;
  draft: string;
  state: SendState;
  refusal: string | null;
  onDraft: (text: string) => void;
  onSave: () => void;
  /** Null where nothing stands that could be right. */
  onChecked: (() => void) | null;
}

const lettersMax = 500;

/** Who to call here: written once, and checked by a host before each session. */
export function LocalContact(props: LocalContactProps) {
  const { shown, isToCheck, draft, state, refusal, onChecked } = props;
  const save = (event: Event) => {
    event.preventDefault();
    props.onSave();
  };
  return (
    <form class="stack" onSubmit={save}>
      {shown === null ? <p>{t('local-contact-none')}</p> : <LocalLines {...shown} />}
      {isToCheck && <p class="strong">{t('local-contact-to-check')}</p>}
      {onChecked !== null && (
        <button type="button" class="button" onClick={onChecked}>
          {t('local-contact-checked')}
        </button>
      )}
      {refusal !== null && <Problem words={refusal} />}
      <WriteBox
        label={t('local-contact-box')}
        whoSees={t('local-contact-sees')}
        text={draft}
        state={state}
        rows={3}
        lettersMax={lettersMax}
        onText={props.onDraft}
      />
      <button type="submit" class="button">
        {t('local-contact-save')}
      </button>
    </form>
  );
}
