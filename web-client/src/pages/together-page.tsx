import { useState } from 'preact/hooks';
import type { NoteName, WordsUse } from '../domain';
import { Fold } from '../parts/fold';
import { t } from '../text/text';
import { ReflectTogether } from '../views/reflect-together';
import { StillGotTime } from '../views/still-got-time';
import { Coming, useFetched } from './fetched';
import { useHeldList } from './held-list';
import type { RoundNeeds } from './needs';
import { NoteOnWall } from './note-on-wall';
import { noteRules } from './note-rules';
import { ParkWords } from './park-words';
import { notesOf, tableOf } from './seen';
import { useWordsUse } from './words-use';
import { sendAs, useWriting } from './writing';

/** Reflect together, and the two questions after it: the same wall of notes. */
export function TogetherPage(needs: RoundNeeds & { asks: 'heard' | 'not_said' }) {
  const { store, view, aside } = needs;
  const [last, setLast] = useState(false);
  const writing = useWriting(store, 'together');
  const wordsUse = useWordsUse(store, view);
  const list = useHeldList(notesOf(view), store.me.value);
  const [sorts, setSorts] = useState(false);
  const themes = useFetched(() => import('./themes-part'), sorts);
  const sorting = sorts ? themes.part : null;
  const table = tableOf(view, store.me.value)?.id ?? '';
  const props = {
    session: view.title,
    notes: list.shown,
    newCount: list.newCount,
    held: list.held,
    rules: noteRules(view, store, 'together', wordsUse),
    draft: writing.draft,
    state: writing.state,
    onDraft: writing.onDraft,
    onSend: (_text: string, name: NoteName, use: WordsUse) =>
      writing.send((text) =>
        sendAs(
          store,
          name,
          text,
          { kind: 'add_note', body: { table, text, use } },
          'together',
          use,
        ),
      ),
    onShowNew: list.onShowNew,
    onHold: list.onHold,
    onCarPark: () => aside('car_park'),
    headings: (
      <Fold words={t('themes-title')} onOpen={() => setSorts(true)} onShut={() => setSorts(false)}>
        {themes.part !== null && <themes.part.ThemesPart store={store} view={view} />}
        {themes.part === null && <Coming isLost={themes.isLost} />}
      </Fold>
    ),
    belowNote: ({ id, text }: { id: string; text: string }) => (
      <>
        <NoteOnWall key={id} store={store} view={view} id={id} />
        <ParkWords key={`park-${id}`} store={store} view={view} id={id} />
        {sorting !== null && (
          <sorting.PutNote key={`put-${id}`} store={store} view={view} id={id} text={text} />
        )}
      </>
    ),
  };
  return (
    <>
      {needs.asks === 'heard' ? (
        <ReflectTogether {...props} asks="heard" />
      ) : (
        <>
          <StillGotTime {...props} step={last ? 'lasting' : 'not_said'} />
          <button type="button" class="button" onClick={() => setLast(!last)}>
            {last ? t('ask-not-said') : t('ask-lasting')}
          </button>
        </>
      )}
      {needs.chats && (
        <button type="button" class="button" onClick={() => aside('chat')}>
          {t('chat')}
        </button>
      )}
    </>
  );
}
