import { useEffect, useState } from 'preact/hooks';
import type { OwnNote } from '../outbox/own-notes';
import { Fold } from '../parts/fold';
import { KeyWords } from '../parts/key-words';
import { NoticeLine } from '../parts/notice-line';
import { useNews } from '../shell/news';
import { announcer } from '../shell/speaker';
import type { Store } from '../store';
import { t } from '../text/text';
import { OwnNotes } from '../views/own-notes';
import { copyText } from './copy-text';
import { typedAddress } from './join-address';
import type { RoundNeeds } from './needs';
import { onItsWay } from './note-rules';
import { importKeyWords } from './words-ahead';

/** My notes with no name, and what was written back to them. */
export function OwnNotesPage({ store, view, aside }: RoundNeeds) {
  const isNew = useNewOnes(store);
  const notes = store.ownNotes.value.map((note) => ({ ...note, isNew: isNew(note) }));
  return (
    <OwnNotes
      session={view.title}
      notes={[...notes.filter((note) => note.isNew), ...notes.filter((note) => !note.isNew)]}
      onTheirWay={onTheirWay(store)}
      why={onItsWay(view, store.here.value, store.line.value)}
      keyWords={({ key }) => <KeyWordsPart key={key} noteKey={key} />}
      onForget={(key) => store.forgetNote(key)}
      onBack={() => aside(null)}
    />
  );
}

/** What was new when somebody looked stays marked for as long as they look. */
function useNewOnes(store: Store): (note: OwnNote) => boolean {
  const [found] = useState(() => new Set<string>());
  const news = store.ownNotes.value.filter(({ isNews }) => isNews);
  for (const { key } of news) found.add(key);
  useEffect(() => {
    if (news.length > 0) store.lookedAtReplies();
  });
  return ({ key }) => found.has(key);
}

function onTheirWay(store: Store): { id: string; text: string }[] {
  return store.unsettled.value.flatMap(({ kept: { id, note } }) =>
    note === undefined ? [] : [{ id, text: note.text }],
  );
}

/** By then the list of words is on this phone, as it is on all others. */
function KeyWordsPart({ noteKey }: { noteKey: string }) {
  const [words, setWords] = useState<readonly string[] | null>(null);
  const [isLost, setLost] = useState(false);
  const [copied, setCopied] = useState(false);
  const fetchWords = () => {
    setLost(false);
    importKeyWords().then(
      ({ wordsOfKey }) => setWords(wordsOfKey(noteKey)),
      () => setLost(true),
    );
  };
  const copy = async () => setCopied(await copyText((words ?? []).join(' ')));
  return (
    <Fold words={t('key-words')} onOpen={fetchWords}>
      <KeyWords
        words={words}
        isLost={isLost}
        copied={copied}
        address={`${typedAddress(location.origin)}/answers`}
        onCopy={() => void copy()}
        onTryAgain={fetchWords}
      />
    </Fold>
  );
}

/**
 * The way there is on everybody's page, or a glance at it would tell who wrote. Several people share a
 * tablet: not from there.
 */
export function OwnNotesWay({ store, view, chats, aside }: RoundNeeds) {
  const some = store.ownNotes.value.length + onTheirWay(store).length > 0;
  if (!chats || (view.settings.no_name === 'off' && !some)) return null;
  return (
    <button type="button" class="button quiet" onClick={() => aside('own_notes')}>
      {t('own-notes-title')}
    </button>
  );
}

interface LineNeeds {
  store: Store;
  isOpen: boolean;
  onRead: () => void;
}

/**
 * Somebody wrote back: on every page, until it was looked at. One phone alone has this line, so it does
 * not say what has come, and it is told calmly.
 */
export function RepliesLine({ store, isOpen, onRead }: LineNeeds) {
  const news = store.ownNotes.value.filter(({ isNews }) => isNews);
  const keyOf = ({ key, replies }: OwnNote) => `${key} ${replies.length}`;
  useNews(news, keyOf, () => announcer.say({ text: t('own-notes-line') }));
  if (isOpen || news.length === 0) return null;
  return <NoticeLine words={t('own-notes-line')} action={t('read-it')} onOpen={onRead} />;
}
