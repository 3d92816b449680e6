import type { ComponentChildren } from 'preact';
import { Choices } from '../parts/choices';
import { Problem } from '../parts/problem';
import { Tick } from '../parts/tick';
import { t } from '../text/text';

/** Whom captions are for: everybody, or the people at one table. */
export const forAll = 'all';

export interface CaptionsOptionsProps {
  /** Named in words; none in one circle. */
  tables: readonly { id: string; name: string }[];
  chosen: string;
  kept: boolean;
  /** The link that was made for them; told once. */
  url: string | null;
  copied: boolean;
  refusal: string | null;
  onChoose: (chosen: string) => void;
  onMake: () => void;
  onCopy: (url: string) => void;
  onKept: (kept: boolean) => void;
  /** Where the host types. */
  children?: ComponentChildren;
}

/** How captions come in, who sees them, and whether they stay. */
export function CaptionsOptions(props: CaptionsOptionsProps) {
  const { tables, chosen } = props;
  return (
    <section class="stack" aria-labelledby="captions-options">
      <div class="panel stack">
        <h2 id="captions-options">{t('captions')}</h2>
        {tables.length > 0 && (
          <Choices
            name="captions-for"
            legend={t('captions-for')}
            chosen={chosen}
            onChoose={props.onChoose}
            options={[
              { value: forAll, label: t('captions-for-all') },
              ...tables.map(({ id, name }) => ({ value: id, label: name })),
            ]}
          />
        )}
        <p>{t('captions-link-hint')}</p>
        <CaptionLink {...props} />
        <p class="hint">{t('captions-link-private')}</p>
        {props.refusal !== null && <Problem words={props.refusal} />}
        <Tick ticked={props.kept} onTick={props.onKept}>
          {t('captions-keep')}
          <span class="hint">{t('captions-keep-hint')}</span>
        </Tick>
        <p class="hint">{props.kept ? t('captions-kept') : t('captions-not-kept')}</p>
      </div>
      {props.children}
    </section>
  );
}

function CaptionLink({ url, copied, onMake, onCopy }: CaptionsOptionsProps) {
  if (url === null) {
    return (
      <button type="button" class="button" onClick={onMake}>
        {t('captions-link-make')}
      </button>
    );
  }
  return (
    <>
      <p class="hint">
        <bdi dir="ltr">{url}</bdi>
      </p>
      <button type="button" class="button" onClick={() => onCopy(url)}>
        {copied ? t('copied') : t('captions-link-copy')}
      </button>
    </>
  );
}
