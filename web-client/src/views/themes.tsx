import type { ComponentChildren } from 'preact';
import type { ShownTheme } from '../domain';
import { Notes } from '../parts/note-wall';
import { Problem } from '../parts/problem';
import { SureButton } from '../parts/sure-button';
import { t } from '../text/text';

export interface ThemesProps {
  themes: readonly ShownTheme[];
  refusal: string | null;
  onRemove: (id: string) => void;
  /** To say a heading better. */
  change: (theme: ShownTheme) => ComponentChildren;
  /** Under words that stand under a heading. */
  below: (words: { id: string; text: string }) => ComponentChildren;
  add: ComponentChildren;
}

/** What the group hears, in the session: headings, and the notes that were put under them. */
export function Themes({ themes, refusal, onRemove, change, below, add }: ThemesProps) {
  return (
    <>
      <p class="hint">{t('themes-hint')}</p>
      {refusal !== null && <Problem words={refusal} />}
      {themes.length === 0 && <p>{t('themes-none')}</p>}
      {themes.map((theme) => (
        <section class="panel flat" aria-labelledby={`theme-${theme.id}`} key={theme.id}>
          <h2 id={`theme-${theme.id}`} dir="auto">
            {theme.title}
          </h2>
          {theme.summary !== '' && <p dir="auto">{theme.summary}</p>}
          {theme.quotes.length === 0 ? (
            <p class="hint">{t('themes-empty')}</p>
          ) : (
            <Notes notes={theme.quotes} below={below} />
          )}
          {change(theme)}
          {theme.mayRemove && (
            <div class="buttons">
              <SureButton
                words={t('themes-remove')}
                sure={t('themes-remove-sure')}
                about={theme.title}
                onSure={() => onRemove(theme.id)}
              />
            </div>
          )}
        </section>
      ))}
      {add}
    </>
  );
}
