import { Choices } from '../parts/choices';
import { Problem } from '../parts/problem';
import { SureButton } from '../parts/sure-button';
import { t } from '../text/text';

export type TakesOut = 'name' | 'words';

export interface TakeOutProps {
  /** Names the group of radios: once in a page. */
  id: string;
  /** Somebody else; null: me. */
  who: string | null;
  takes: TakesOut;
  /** The device that asks has no place any more once it is done. */
  leaves: boolean;
  sending: boolean;
  refusal: string | null;
  onTakes: (takes: TakesOut) => void;
  onTakeOut: () => void;
}

/** A name, or a name and words, go for good. What cannot go is said before, not after. */
export function TakeOut(props: TakeOutProps) {
  const { id, who, takes, leaves, sending, refusal, onTakes, onTakeOut } = props;
  const title = who === null ? t('take-out') : t('take-out-of', { who });
  return (
    <section class="stack panel" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`} dir="auto">
        {title}
      </h2>
      <Choices
        name={id}
        legend={t('take-out-what')}
        chosen={takes}
        onChoose={onTakes}
        options={[
          { value: 'name', label: t('take-out-name'), hint: t('take-out-name-hint') },
          { value: 'words', label: t('take-out-words'), hint: t('take-out-words-hint') },
        ]}
      />
      <h3>{t('take-out-stays')}</h3>
      <ul class="list-dots">
        <li>{t('take-out-stays-no_name')}</li>
        <li>{t('take-out-stays-others')}</li>
        <li>{t('take-out-stays-agreed')}</li>
        <li>{t('take-out-stays-copies')}</li>
      </ul>
      {leaves && <p class="strong">{t('take-out-leaves')}</p>}
      {refusal !== null && <Problem words={refusal} />}
      <div class="buttons">
        <SureButton
          words={sending ? t('sending') : t('take-out-do')}
          sure={takes === 'name' ? t('take-out-sure-name') : t('take-out-sure-words')}
          about={title}
          sending={sending}
          onSure={onTakeOut}
        />
      </div>
    </section>
  );
}
