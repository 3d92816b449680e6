import type { Aside, RoundNeeds } from './needs';
import { NotesToReadLine } from './notes-to-read-page';
import { RepliesLine } from './own-notes-page';
import { PrivateLine, PrivateWordsLine } from './private-words-page';

/** What has come for me and nobody else, a line each; `open`: which of it is looked at, or has to wait. */
export function LinesForMe({ open, ...needs }: RoundNeeds & { open: Aside | 'all' }) {
  const { store, view, chats, aside, go } = needs;
  const line = (to: NonNullable<Aside>) => ({
    store,
    view,
    isOpen: open === 'all' || open === to,
    onRead: () => aside(to),
  });
  return (
    <>
      <NotesToReadLine {...line('to_read')} />
      <PrivateWordsLine {...line('private_words')} onRead={() => go('desk', 'private_words')} />
      {/* Others hold a shared device too. */}
      {chats && <PrivateLine {...line('private_words')} />}
      {chats && <RepliesLine {...line('own_notes')} />}
    </>
  );
}
