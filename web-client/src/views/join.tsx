import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Mug } from '../art/mug';
import { codeLengthMin, readCode, showCode } from '../join-code';
import { Choices } from '../parts/choices';
import { Problem } from '../parts/problem';
import { Heading } from '../shell/heading';
import { type LanguageId, languages, t } from '../text/text';

export interface JoinProps {
  /** From the address: whoever is refused tries again with one press. */
  code?: string;
  state: 'ready' | 'looking' | 'offline';
  /** Why the last code did not work, in words. */
  refusal: string | null;
  language: LanguageId;
  onLanguage: (language: LanguageId) => void;
  onCode: (code: string) => void;
  /** What happens to what people write. */
  children?: ComponentChildren;
}

/**
 * The first screen stands in index.html as plain HTML too, and this is laid over it without
 * touching the field: whatever somebody typed before the script came is still there.
 */
export function Join(props: JoinProps) {
  const { code = '', state, refusal, language, onLanguage, onCode } = props;
  const field = useRef<HTMLInputElement>(null);
  const [tooShort, setTooShort] = useState(false);
  useEffect(() => {
    if (field.current?.value === '') field.current.value = showCode(code);
  }, []);
  const wrong = tooShort ? t('code-empty') : refusal;
  const comeIn = (event: Event) => {
    event.preventDefault();
    const code = readCode(field.current?.value ?? '');
    setTooShort(code.length < codeLengthMin);
    if (code.length < codeLengthMin) field.current?.focus();
    else if (state !== 'looking') onCode(code);
  };
  return (
    <>
      <div class="welcome">
        <Heading what={t('join-title')} />
        <div class="welcome-mugs" aria-hidden="true">
          <Mug mug={1} drink="squash" />
          <Mug mug={0} state="having_turn" />
          <Mug mug={3} drink="coffee" />
        </div>
      </div>
      <form class="panel" action="/" method="get" onSubmit={comeIn} noValidate>
        <label class="label as-h2" for="code">
          {t('code-label')}
        </label>
        <p class="hint" id="code-hint">
          {t('code-hint')}
        </p>
        <input
          ref={field}
          id="code"
          name="code"
          class="box code"
          type="text"
          inputMode="numeric"
          autocomplete="off"
          spellcheck={false}
          maxLength={24}
          aria-describedby={wrong === null ? 'code-hint' : 'code-wrong code-hint'}
          aria-invalid={wrong === null ? undefined : 'true'}
        />
        {wrong !== null && <Problem id="code-wrong" words={wrong} />}
        <button
          type="submit"
          class="button main"
          aria-disabled={state === 'looking' ? 'true' : undefined}
        >
          {state === 'looking' ? t('join-looking') : t('join-action')}
        </button>
      </form>
      {state === 'offline' && <p class="strong">{t('join-offline')}</p>}
      <p>{t('join-no-phone')}</p>
      {props.children}
      <Choices
        name="join-language"
        legend={t('settings-language')}
        chosen={language}
        onChoose={onLanguage}
        options={languages.map(({ id, name }) => ({ value: id, label: name }))}
      />
    </>
  );
}
