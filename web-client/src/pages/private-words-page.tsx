import { useEffect, useState } from 'preact/hooks';
import { AskSomebody } from '../parts/ask-somebody';
import { NoticeLine } from '../parts/notice-line';
import type { PrivateWord as HeldWord, View } from '../protocol/types.generated';
import { isHost } from '../session/look-ups';
import { useNews } from '../shell/news';
import { announcer } from '../shell/speaker';
import { t } from '../text/text';
import { PrivateWord, PrivateWords } from '../views/private-words';
import { useKeptWords } from './kept-words';
import type { DeskNeeds, PageNeeds, RoundNeeds } from './needs';
import { markRead, type PrivateThread, threadsOfAll, threadWith } from './private-threads';
import { peopleIn, personCalled } from './seen';
import { mayBeWrittenTo } from './who-may-help';
import { hostName, nameOf } from './who-reads';

type Needs = Pick<PageNeeds, 'store' | 'view'>;

/** "Private word with Ann": a page of the round. */
export function PrivateWordPage({ store, view, aside }: RoundNeeds) {
  const me = store.me.value;
  const who = hostName(view);
  if (me === null) return null;
  return (
    <OneThread
      store={store}
      view={view}
      thread={threadWith(view, store, me)}
      who={who}
      whoSees={t('sees-private', { who })}
      back={t('back-to-session')}
      onBack={() => aside(null)}
    />
  );
}

/** A panel of the desk: everybody who wrote, and one of them opened. */
export function PrivateWordsDesk({ store, view, show }: DeskNeeds) {
  const [opened, setOpened] = useState<string | null>(null);
  const everyone = peopleIn(view, store.here.value);
  const who = nameOf(view, opened);
  if (opened !== null && who !== null) {
    return (
      <OneThread
        key={opened}
        store={store}
        view={view}
        thread={threadWith(view, store, opened)}
        who={who}
        whoSees={t('private-sees-host', { who })}
        back={t('private-all')}
        onBack={() => setOpened(null)}
      />
    );
  }
  const threads = threadsOfAll(view, store);
  const begun = new Set(threads.map((thread) => thread.who));
  const others = mayBeWrittenTo(view).filter(({ id }) => !begun.has(id));
  return (
    <PrivateWords
      session={view.title}
      people={threads.flatMap((thread) => personWith(view, thread) ?? [])}
      everyone={everyone}
      onOpen={setOpened}
      onBack={() => show('desk')}
    >
      {view.status !== 'closed' && (
        <AskSomebody
          words={t('private-begin')}
          action={t('private-open')}
          people={others.flatMap(({ id }) => personCalled(view, id) ?? [])}
          everyone={everyone}
          onAsk={setOpened}
        />
      )}
    </PrivateWords>
  );
}

function personWith(view: View, { who, words, unread }: PrivateThread) {
  const person = personCalled(view, who);
  const last = words[words.length - 1];
  return person === null || last === undefined
    ? null
    : { person, unread: unread.length, last: last.text };
}

interface ThreadNeeds extends Needs {
  thread: PrivateThread;
  who: string;
  whoSees: string;
  back: string;
  onBack: () => void;
}

/** What is shown is read. */
function OneThread({ store, view, thread, ...props }: ThreadNeeds) {
  const writing = useKeptWords(store, `private_word.${thread.who}`);
  const me = store.me.value;
  useEffect(() => markRead(store, thread));
  const send = () => {
    const to = thread.who === me ? {} : { to: thread.who };
    void writing.send({ kind: 'say_privately', body: { text: writing.draft.trim(), ...to } });
  };
  return (
    <PrivateWord
      {...props}
      {...writing}
      session={view.title}
      words={thread.words.map(({ id, text, by }) => ({
        id,
        text,
        by: by === me ? null : (nameOf(view, by) ?? t('the-host')),
      }))}
      isOver={view.status === 'closed'}
      onSend={send}
    />
  );
}

/** A host wrote: on every page of that person, until they looked. Told once, without the words. */
export function PrivateLine({ store, view, isOpen, onRead }: LineNeeds) {
  const me = store.me.value;
  const isTheirs = me !== null && !isHost(view, me);
  const { words, unread } = threadWith(view, store, me ?? '');
  const line = ({ by }: HeldWord) => t('private-line', { who: nameOf(view, by) ?? t('the-host') });
  const keyOf = ({ id }: HeldWord) => id;
  useNews(isTheirs ? words.filter(({ by }) => by !== me) : [], keyOf, (news) => {
    for (const word of news.slice(-1))
      announcer.say({ text: line(word), region: 'alert', about: 'urgent' });
  });
  const last = unread[unread.length - 1];
  if (!isTheirs || isOpen || last === undefined) return null;
  return <NoticeLine words={line(last)} action={t('read-it')} onOpen={onRead} />;
}

interface LineNeeds extends Needs {
  isOpen: boolean;
  onRead: () => void;
}

/** How many people wrote to the hosts: on a host's own pages. Somebody may sit beside them: no name. */
export function PrivateWordsLine({ store, view, isOpen, onRead }: LineNeeds) {
  const threads = threadsOfAll(view, store);
  const theirs = threads.flatMap(({ who, words }) => words.filter(({ by }) => by === who));
  const keyOf = ({ id }: HeldWord) => id;
  useNews(theirs, keyOf, () => announcer.say({ text: t('private-said'), about: 'mine' }));
  const count = threads.filter(({ unread }) => unread.length > 0).length;
  if (isOpen || count === 0) return null;
  return (
    <NoticeLine words={t('private-waiting', { count })} action={t('read-it')} onOpen={onRead} />
  );
}

/** The way there from a page of the round, once something was said. */
export function PrivateWay({ store, view, chats, aside }: RoundNeeds) {
  const me = store.me.value;
  if (!chats || me === null || isHost(view, me)) return null;
  if (threadWith(view, store, me).words.length === 0) return null;
  return (
    <button type="button" class="button quiet" onClick={() => aside('private_words')}>
      {t('note-private', { who: hostName(view) })}
    </button>
  );
}
