import { Problem } from '../parts/problem';
import { SureButton } from '../parts/sure-button';
import type { GlossaryWord, View } from '../protocol/types.generated';
import { isHost } from '../session/look-ups';
import { headingShown } from '../shell/heading';
import { useLostFocus } from '../shell/lost-focus';
import { useNews } from '../shell/news';
import { announcer } from '../shell/speaker';
import { t } from '../text/text';
import { ChangeLine } from '../views/change-line';
import { Glossary } from '../views/glossary';
import { DraftsLeft } from './draft-left';
import { GivensLeft, GivensPart } from './givens-part';
import { useKeptWords } from './kept-words';
import type { PageNeeds } from './needs';
import { refusalWords } from './refusal-words';
import { useSends } from './sends';

type Needs = Pick<PageNeeds, 'store' | 'view'>;

const boxes = 'meaning.';

/** The words that people asked about: for a page of the round and for the desk. */
export function GlossaryPage({
  store,
  view,
  ...way
}: Needs & { back: string; onBack: () => void }) {
  const asking = useKeptWords(store, 'glossary');
  const press = useLostFocus(headingShown, [view.glossary.length]);
  const ask = () => {
    const word = asking.draft.trim();
    void asking.send({ kind: 'ask_meaning', body: { word } });
  };
  return (
    <Glossary
      {...asking}
      {...way}
      session={view.title}
      words={wordsToShow(view)}
      onAsk={ask}
      givens={<GivensPart store={store} view={view} />}
      left={
        <>
          <DraftsLeft
            store={store}
            begin={boxes}
            open={view.glossary.map(({ id }) => boxes + id)}
            why={t('glossary-taken-out')}
          />
          <GivensLeft store={store} view={view} />
        </>
      }
      explain={({ id }) => (
        <>
          <Explain key={id} store={store} view={view} id={id} />
          {isHost(view, store.me.value) && (
            <TakeOut store={store} view={view} id={id} onTakeOut={press} />
          )}
        </>
      )}
    />
  );
}

/** Naming what I saw keeps two people from writing over each other. */
function Explain({ store, view, id }: Needs & { id: string }) {
  const word = view.glossary.find((one) => one.id === id);
  const writing = useKeptWords(store, boxes + id, word?.revision);
  if (word === undefined) return null;
  const explain = () =>
    void writing.send({
      kind: 'explain_word',
      body: { id, meaning: writing.draft.trim() },
      if: writing.begunAt,
    });
  return (
    <ChangeLine
      {...writing}
      text={word.meaning}
      about={word.word}
      change={t('glossary-better')}
      save={t('glossary-explain')}
      label={t('glossary-meaning', { word: word.word })}
      whoSees={t('glossary-meaning-sees')}
      lettersMax={meaningLettersMax}
      onChange={explain}
    />
  );
}

/** For a word that does not belong there. */
function TakeOut({ store, view, id, onTakeOut }: Needs & { id: string; onTakeOut: () => void }) {
  const sends = useSends(store);
  const word = view.glossary.find((one) => one.id === id);
  if (word === undefined) return null;
  const takeOut = () => {
    onTakeOut();
    void sends.send({ kind: 'remove_word', body: { id } });
  };
  return (
    <>
      {sends.refused !== null && <Problem words={refusalWords(sends.refused)} />}
      <SureButton
        words={t('glossary-take-out')}
        sure={t('glossary-take-out-sure')}
        about={word.word}
        sending={sends.sending}
        onSure={takeOut}
      />
    </>
  );
}

const meaningLettersMax = 500;

/** Those without a meaning first. Pure. */
function wordsToShow({ glossary }: View): GlossaryWord[] {
  const isWanted = ({ meaning }: GlossaryWord) => meaning === '';
  return [...glossary.filter(isWanted), ...glossary.filter((word) => !isWanted(word))];
}

/** A new word is told once, without who asked. */
export function useWordsSaid({ glossary }: View): void {
  const keyOf = ({ id }: GlossaryWord) => id;
  useNews(glossary, keyOf, (news) => {
    for (const { word } of news) announcer.say({ text: t('glossary-said', { word }) });
  });
}

/** The way there, from a page of the round. */
export function GlossaryWay({ view, onOpen }: { view: View; onOpen: () => void }) {
  const wanted = view.glossary.filter(({ meaning }) => meaning === '').length;
  return (
    <div class="stack">
      <button type="button" class="button quiet" onClick={onOpen}>
        {t('glossary-open')}
      </button>
      {wanted > 0 && <p class="hint">{t('glossary-wanted', { count: wanted })}</p>}
    </div>
  );
}
