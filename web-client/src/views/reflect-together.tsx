import type { ComponentChildren } from 'preact';
import type { Note, NoteName, SendState, WordsUse } from '../domain';
import { Fold } from '../parts/fold';
import { NoteForm, type NoteRules } from '../parts/note-form';
import { NoteWall } from '../parts/note-wall';
import { Heading } from '../shell/heading';
import { t } from '../text/text';

export interface ReflectTogetherProps {
  session: string;
  /** The same page serves three questions. On the last two, no name comes first. */
  asks: 'heard' | 'not_said' | 'lasting';
  notes: readonly Note[] | null;
  newCount: number;
  held: boolean;
  rules: NoteRules;
  draft: string;
  state: SendState;
  onDraft: (text: string) => void;
  onSend: (text: string, name: NoteName, use: WordsUse) => void;
  onShowNew: () => void;
  onHold: (held: boolean) => void;
  onCarPark: () => void;
  /** What the group makes of the notes. */
  headings?: ComponentChildren;
  /** Under a note: where it stands besides. */
  belowNote?: (note: Note) => ComponentChildren;
}

/** What stayed with us, as big cards. No counts, no likes, and nothing moves while you read. */
export function ReflectTogether(props: ReflectTogetherProps) {
  const { asks } = props;
  return (
    <>
      <Heading what={t(`together-${asks}`)} session={props.session} />
      <p>{t('together-no-fixing')}</p>
      <Fold words={t('add-note')} open={props.draft !== ''}>
        <p class="hint">{t('together-wall')}</p>
        <NoteForm
          label={t('note-label')}
          action={t('note-send')}
          rules={props.rules}
          draft={props.draft}
          state={props.state}
          onDraft={props.onDraft}
          onSend={props.onSend}
        />
      </Fold>
      {props.headings}
      {props.notes === null ? (
        <p role="status">{t('notes-loading')}</p>
      ) : (
        <NoteWall
          label={t('notes')}
          notes={props.notes}
          empty={t('notes-empty')}
          newCount={props.newCount}
          held={props.held}
          onShowNew={props.onShowNew}
          onHold={props.onHold}
          {...(props.belowNote === undefined ? {} : { below: props.belowNote })}
        />
      )}
      <button type="button" class="button" onClick={props.onCarPark}>
        {t('car-park')}
      </button>
    </>
  );
}
