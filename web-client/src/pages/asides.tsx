import { useEffect } from 'preact/hooks';
import { t } from '../text/text';
import { WordsAside } from './beside-the-round';
import { CarParkPage } from './car-park-page';
import { ChatPage } from './chat-page';
import type { Aside, RoundNeeds } from './needs';
import { NotesToReadPage } from './notes-to-read-page';
import { OwnNotesPage } from './own-notes-page';
import { PrivateWordPage } from './private-words-page';
import { readsFirst } from './who-reads';

/** Where somebody went while the round waits for them. */
export function AsidePage({ to, ...needs }: RoundNeeds & { to: NonNullable<Aside> }) {
  switch (to) {
    case 'chat':
      return <ChatPage {...needs} />;
    case 'car_park':
      return <CarParkPage {...needs} />;
    case 'words':
      return <WordsAside {...needs} />;
    case 'to_read':
      return <ToReadAside {...needs} />;
    case 'own_notes':
      return <OwnNotesPage {...needs} />;
    case 'private_words':
      return <PrivateWordPage {...needs} />;
    default:
      return to satisfies never;
  }
}

/** Only for as long as somebody reads first. */
function ToReadAside(needs: RoundNeeds) {
  const { store, view, aside } = needs;
  const reads = readsFirst(view, store.me.value);
  useEffect(() => {
    if (!reads) aside(null);
  }, [reads]);
  if (!reads) return null;
  return <NotesToReadPage {...needs} back={t('back-to-session')} onBack={() => aside(null)} />;
}
