/** What the group makes of what it heard, and what the host adds: the mirror of words/theme_effects.cpp. */
import type { Theme } from '../protocol/types.generated';
import { putBefore, revised, withoutId } from './lists';
import type { Effects } from './told';

type ThemeKinds =
  | 'theme_added'
  | 'theme_edited'
  | 'theme_removed'
  | 'theme_moved'
  | 'words_put_in_theme'
  | 'words_taken_out_of_theme'
  | 'report_written';

export const themeEffects: Effects<ThemeKinds> = {
  theme_added: (view, { id, title, by }) => ({
    ...view,
    themes: [...view.themes, { id, revision: 1, title, summary: '', by, words: [] }],
  }),
  theme_edited: (view, { id, title, summary }) => ({
    ...view,
    themes: revised(view.themes, id, { title, summary }),
  }),
  theme_removed: (view, { id }) => ({ ...view, themes: withoutId(view.themes, id) }),
  theme_moved: (view, { id, before }) => {
    const moved = view.themes.find((theme) => theme.id === id);
    if (moved === undefined || before === id) return view;
    const others = withoutId(view.themes, id);
    return { ...view, themes: putBefore(others, moved, (theme) => theme.id === before) };
  },
  words_put_in_theme: (view, { words, theme: into, before }) => {
    if (before === words) return view;
    const themes = without(view.themes, words).map((theme) =>
      theme.id === into
        ? { ...theme, words: putBefore(theme.words, words, (other) => other === before) }
        : theme,
    );
    return { ...view, themes };
  },
  words_taken_out_of_theme: (view, { words }) => ({
    ...view,
    themes: without(view.themes, words),
  }),
  report_written: (view, { report }) => ({
    ...view,
    report,
    report_revision: view.report_revision + 1,
  }),
};

/** Words stand under one heading at most. */
function without(themes: readonly Theme[], words: string): Theme[] {
  return themes.map((theme) =>
    theme.words.includes(words)
      ? { ...theme, words: theme.words.filter((other) => other !== words) }
      : theme,
  );
}
