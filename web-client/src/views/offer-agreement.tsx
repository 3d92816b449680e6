import type { SendState } from '../domain';
import { Fold } from '../parts/fold';
import { Problem } from '../parts/problem';
import { WriteBox } from '../parts/write-box';
import { t } from '../text/text';

const examples = ['turns', 'differ', 'fixing', 'words', 'stays', 'titles', 'breaks'] as const;

interface Props {
  draft: string;
  state: SendState;
  refusal: string | null;
  onDraft: (text: string) => void;
  onOffer: () => void;
  /** Where the box is, for whoever took an example. */
  boxId: string;
}

export const agreementLettersMax = 200;

/** A line of one's own. Examples wait for a group that is stuck, and are only ever a beginning. */
export function OfferAgreement({ draft, state, refusal, onDraft, onOffer, boxId }: Props) {
  const offer = (event: Event) => {
    event.preventDefault();
    if (draft.trim() !== '') onOffer();
  };
  const begin = (example: string) => {
    // What somebody began to write is theirs, and stays.
    onDraft(draft.trim() === '' ? example : `${draft.trim()} ${example}`);
    document.getElementById(boxId)?.querySelector('textarea')?.focus();
  };
  return (
    <>
      <form class="stack" id={boxId} onSubmit={offer}>
        {refusal !== null && <Problem words={refusal} />}
        <WriteBox
          label={t('agree-add')}
          whoSees={t('agree-hint')}
          text={draft}
          state={state}
          rows={2}
          lettersMax={agreementLettersMax}
          onText={onDraft}
        />
        <button type="submit" class="button">
          {t('agree-send')}
        </button>
      </form>
      <Fold words={t('agree-stuck')}>
        <p class="hint">{t('agree-stuck-hint')}</p>
        <ul class="plain stack">
          {examples.map((example) => (
            <li key={example}>
              <p>{t(`agree-example-${example}`)}</p>
              <button
                type="button"
                class="button quiet"
                onClick={() => begin(t(`agree-example-${example}`))}
              >
                {t('agree-use')}
                <span class="for-ears">: {t(`agree-example-${example}`)}</span>
              </button>
            </li>
          ))}
        </ul>
      </Fold>
    </>
  );
}
