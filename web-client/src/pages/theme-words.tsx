/** A heading, and what it says in a few words: whoever may change them, at the same time as others. */
import '../text/themes-words';
import { isBlank } from '../blank';
import { AddHeading, headingLettersMax } from '../parts/add-heading';
import { SharedBox } from '../parts/shared-box';
import type { Theme, View } from '../protocol/types.generated';
import type { Store } from '../store';
import { t } from '../text/text';
import { useKeptWords } from './kept-words';
import { useSharedText } from './use-shared-text';

interface Props {
  store: Store;
  id: string;
}

function themeIn(view: View, id: string): Theme | undefined {
  return view.themes.find((theme) => theme.id === id);
}

export function HeadingBox({ store, id }: Props) {
  const words = useSharedText(store, {
    box: `theme.${id}.title`,
    read: (view) => {
      const theme = themeIn(view, id);
      return theme === undefined ? null : { text: theme.title, revision: theme.revision };
    },
    command: (view, title) => {
      const theme = themeIn(view, id);
      const body = { id, title, summary: theme?.summary ?? '' };
      return { kind: 'edit_theme', body, if: theme?.revision ?? 0 };
    },
    fits: (text) => !isBlank(text),
  });
  return (
    <SharedBox
      {...words}
      label={t('themes-title-box')}
      hint={t('themes-title-sees')}
      rows={2}
      lettersMax={headingLettersMax}
      wrong={isBlank(words.text) ? t('themes-title-missing') : null}
    />
  );
}

const summaryLettersMax = 2000;

export function SummaryBox({ store, id }: Props) {
  const words = useSharedText(store, {
    box: `theme.${id}.summary`,
    read: (view) => {
      const theme = themeIn(view, id);
      return theme === undefined ? null : { text: theme.summary, revision: theme.revision };
    },
    command: (view, summary) => {
      const theme = themeIn(view, id);
      const body = { id, title: theme?.title ?? '', summary };
      return { kind: 'edit_theme', body, if: theme?.revision ?? 0 };
    },
  });
  return (
    <SharedBox
      {...words}
      label={t('report-summary')}
      hint={t('report-summary-hint')}
      rows={3}
      lettersMax={summaryLettersMax}
    />
  );
}

export function AddTheme({ store }: Pick<Props, 'store'>) {
  const writing = useKeptWords(store, 'theme');
  const add = () => {
    void writing.send({ kind: 'add_theme', body: { title: writing.draft.trim() } });
  };
  return <AddHeading {...writing} onAdd={add} />;
}
