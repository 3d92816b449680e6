import type { ComponentChildren } from 'preact';
import type { Note, NoteName, SendState, WordsUse } from '../domain';
import { NoteForm, type NoteRules } from '../parts/note-form';
import { NoteWall } from '../parts/note-wall';
import { Heading } from '../shell/heading';
import { t } from '../text/text';

export interface ChatProps {
  session: string;
  messages: readonly Note[] | null;
  newCount: number;
  held: boolean;
  rules: NoteRules;
  /** How long a note that nobody else's goes with waits. */
  minutesAtMost: number;
  /** The host turned the chat off. */
  closed: boolean;
  draft: string;
  state: SendState;
  onDraft: (text: string) => void;
  onSend: (text: string, name: NoteName, use: WordsUse) => void;
  onShowNew: () => void;
  onHold: (held: boolean) => void;
  /** Under a message. */
  below?: (message: Note) => ComponentChildren;
  onBack: () => void;
  /** Ways to what belongs beside it. */
  children?: ComponentChildren;
}

export function Chat(props: ChatProps) {
  return (
    <>
      <Heading what={t('chat-title')} session={props.session} />
      {props.closed ? (
        <p class="panel blush">{t('chat-closed')}</p>
      ) : (
        <>
          <NoteForm
            label={t('chat-label')}
            action={t('note-send')}
            rules={props.rules}
            draft={props.draft}
            state={props.state}
            onDraft={props.onDraft}
            onSend={props.onSend}
          />
          {props.rules.names.includes('no_name') && !props.rules.atOnce && <GoesOut {...props} />}
        </>
      )}
      {props.messages === null ? (
        <p role="status">{t('notes-loading')}</p>
      ) : (
        <NoteWall
          label={t('chat')}
          notes={props.messages}
          empty={t('chat-empty')}
          newCount={props.newCount}
          held={props.held}
          onShowNew={props.onShowNew}
          onHold={props.onHold}
          {...(props.below === undefined ? {} : { below: props.below })}
        />
      )}
      {props.children}
      <button type="button" class="button" onClick={props.onBack}>
        {t('back-to-session')}
      </button>
    </>
  );
}

function GoesOut({ rules, minutesAtMost }: ChatProps) {
  // Then a person decides when, and nobody can promise minutes.
  const isReadFirst = rules.reader !== null || rules.nobodyReads;
  return (
    <p class="hint">
      {isReadFirst ? t('chat-read-first') : t('chat-goes-out', { minutes: minutesAtMost })}
    </p>
  );
}
