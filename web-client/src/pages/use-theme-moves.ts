/** What people do with headings and with what stands under them; and says so once it is done. */
import type { ShownTheme } from '../domain';
import { announcer } from '../shell/speaker';
import type { Store } from '../store';
import { t } from '../text/text';
import { refusalWords } from './refusal-words';
import { type Sends, useSends } from './sends';
import { themesShown } from './themes-shown';

export interface ThemeMoves {
  sending: boolean;
  refusal: string | null;
  /** Before other words of it, or last. Null: under no heading. */
  put: (words: string, theme: string | null, before?: string | null) => Promise<boolean>;
  moveTheme: (id: string, before: string | null) => Promise<boolean>;
  remove: (id: string) => Promise<boolean>;
}

export function useThemeMoves(store: Store): ThemeMoves {
  const sends = useSends(store);
  return {
    sending: sends.sending,
    refusal: sends.refused === null ? null : refusalWords(sends.refused),
    put: (words, theme, before = null) => put(store, sends, words, theme, before),
    moveTheme: async (id, before) => {
      const body = { id, ...(before === null ? {} : { before }) };
      const isDone = await sends.sendAtOnce({ kind: 'move_theme', body });
      const themes = themesNow(store);
      const place = themes.findIndex((theme) => theme.id === id);
      if (isDone && place >= 0) {
        const theme = themes[place]!.title;
        say(t('themes-heading-moved', { theme, place: place + 1, all: themes.length }));
      }
      return isDone;
    },
    remove: (id) => sends.send({ kind: 'remove_theme', body: { id } }),
  };
}

async function put(
  store: Store,
  sends: Sends,
  words: string,
  into: string | null,
  before: string | null,
): Promise<boolean> {
  const from = themesNow(store).find(({ quotes }) => quotes.some(({ id }) => id === words));
  // Whoever moves one thing after the other is not to be passed over.
  const isDone = await sends.sendAtOnce(
    into === null
      ? { kind: 'take_out_of_theme', body: { words } }
      : {
          kind: 'put_in_theme',
          body: { words, theme: into, ...(before === null ? {} : { before }) },
        },
  );
  if (!isDone) return false;
  const theme = themesNow(store).find(({ id }) => id === into);
  if (theme === undefined) say(t('themes-moved-out'));
  else if (theme.id !== from?.id) say(t('themes-moved', { theme: theme.title }));
  else {
    const place = theme.quotes.findIndex(({ id }) => id === words) + 1;
    say(t('themes-words-moved', { place, all: theme.quotes.length, theme: theme.title }));
  }
  return true;
}

function themesNow(store: Store): ShownTheme[] {
  const view = store.view.peek();
  return view === null ? [] : themesShown(view, store.me.peek());
}

function say(text: string): void {
  announcer.say({ text, about: 'mine' });
}
