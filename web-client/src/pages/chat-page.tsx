import { Chat } from '../views/chat';
import { useHeldList } from './held-list';
import type { RoundNeeds } from './needs';
import { minutesAtMost, noteRules } from './note-rules';
import { OwnNotesWay } from './own-notes-page';
import { ParkWords } from './park-words';
import { PrivateWay } from './private-words-page';
import { chatOf } from './seen';
import { useWordsUse } from './words-use';
import { sendAs, useWriting } from './writing';

export function ChatPage(needs: RoundNeeds) {
  const { store, view, aside } = needs;
  const writing = useWriting(store, 'chat');
  const wordsUse = useWordsUse(store, view);
  const list = useHeldList(chatOf(view), store.me.value);
  return (
    <Chat
      session={view.title}
      messages={list.shown}
      newCount={list.newCount}
      held={list.held}
      rules={noteRules(view, store, 'chat', wordsUse)}
      minutesAtMost={minutesAtMost(view)}
      closed={view.settings.chat === 'off'}
      draft={writing.draft}
      state={writing.state}
      onDraft={writing.onDraft}
      onSend={(_text, name, use) =>
        writing.send((text) =>
          sendAs(store, name, text, { kind: 'post_chat', body: { text, use } }, 'chat', use),
        )
      }
      onShowNew={list.onShowNew}
      onHold={list.onHold}
      below={({ id }) => <ParkWords key={id} store={store} view={view} id={id} />}
      onBack={() => aside(null)}
    >
      <PrivateWay {...needs} />
      <OwnNotesWay {...needs} />
    </Chat>
  );
}
