/** What are we hearing? Headings that the group makes while it sits together. Fetched once opened. */
import '../text/themes-words';
import { Fold } from '../parts/fold';
import { Problem } from '../parts/problem';
import { PutUnder } from '../parts/put-under';
import { headingShown } from '../shell/heading';
import { useLostFocus } from '../shell/lost-focus';
import { t } from '../text/text';
import { Themes } from '../views/themes';
import type { PageNeeds } from './needs';
import { AddTheme, HeadingBox } from './theme-words';
import { themeOf, themesShown } from './themes-shown';
import { useThemeMoves } from './use-theme-moves';

type Needs = Pick<PageNeeds, 'store' | 'view'>;

export function ThemesPart({ store, view }: Needs) {
  const moves = useThemeMoves(store);
  const press = useLostFocus(headingShown, [view.themes.length, moves.refusal]);
  return (
    <Themes
      themes={themesShown(view, store.me.value)}
      refusal={moves.refusal}
      onRemove={(id) => {
        press();
        void moves.remove(id);
      }}
      change={({ id }) => (
        <Fold words={t('themes-change')}>
          <HeadingBox key={id} store={store} id={id} />
        </Fold>
      )}
      below={({ id, text }) => <PutNote store={store} view={view} id={id} text={text} />}
      add={<AddTheme store={store} />}
    />
  );
}

/** Under a note, while the headings are open: where it stands, and where it could. */
export function PutNote({ store, view, id, text }: Needs & { id: string; text: string }) {
  const moves = useThemeMoves(store);
  const theme = themeOf(view, id);
  return (
    <>
      {theme !== undefined && <p class="hint">{t('themes-under', { theme: theme.title })}</p>}
      {moves.refusal !== null && <Problem words={moves.refusal} />}
      <PutUnder
        about={text.slice(0, 40)}
        headings={view.themes}
        under={theme?.id ?? null}
        sending={moves.sending}
        onPut={(heading) => void moves.put(id, heading)}
      />
    </>
  );
}
