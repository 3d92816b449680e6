import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { t } from '../text/text';
import '../styles/put-under.css';

interface Props {
  /** The words, for those who hear one button at a time. */
  about: string;
  headings: readonly { id: string; title: string }[];
  /** Where they stand now; null: under no heading. */
  under: string | null;
  sending: boolean;
  /** Null: under no heading. */
  onPut: (heading: string | null) => void;
  /** For whoever brings the focus back to it once the words stand elsewhere. */
  act?: string;
}

/** Words go under a heading by plain buttons: nothing has to be dragged. */
export function PutUnder({ about, headings, under, sending, onPut, act }: Props) {
  const [isOpen, setOpen] = useState(false);
  const list = useRef<HTMLFieldSetElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const id = useId();
  useEffect(() => {
    if (isOpen) list.current?.querySelector('button')?.focus();
  }, [isOpen]);
  const shut = () => {
    setOpen(false);
    button.current?.focus();
  };
  const put = (heading: string | null) => {
    shut();
    onPut(heading);
  };
  const others = headings.filter((heading) => heading.id !== under);
  if (others.length === 0 && under === null) return null;
  return (
    <div class="put-under">
      <button
        type="button"
        class="button quiet"
        ref={button}
        data-act={act}
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        aria-disabled={sending ? 'true' : undefined}
        onClick={() => !sending && setOpen(!isOpen)}
      >
        {t('themes-put')}…<span class="for-ears">: {about}</span>
      </button>
      {isOpen && (
        <fieldset class="stack put-under-list" id={id} ref={list}>
          <legend class="hint">{t('themes-put-which')}</legend>
          {others.map((heading) => (
            <button type="button" class="button" key={heading.id} onClick={() => put(heading.id)}>
              <bdi>{heading.title}</bdi>
            </button>
          ))}
          {under !== null && (
            <button type="button" class="button" onClick={() => put(null)}>
              {t('themes-put-out')}
            </button>
          )}
          <button type="button" class="button" onClick={shut}>
            {t('sure-no')}
          </button>
        </fieldset>
      )}
    </div>
  );
}
