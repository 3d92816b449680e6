import { useId } from 'preact/hooks';
import type { SessionRecord as Kept } from '../protocol/types.generated';
import { t } from '../text/text';

/** What was said, as the captions had it: one after the other, with the table where there were several. */
export function RecordedCaptions({ captions }: { captions: Kept['captions'] }) {
  return (
    <ul class="plain record-captions">
      {captions.map(({ at, table, language, text }, index) => (
        <li key={index}>
          <span class="hint">
            {at !== null && <span class="digits">{at.slice(-5)}</span>}
            {table !== null && (
              <>
                {' '}
                <bdi>{table}</bdi>
              </>
            )}
          </span>{' '}
          <span lang={language === '' ? undefined : language} dir="auto">
            {text}
          </span>
        </li>
      ))}
    </ul>
  );
}

/** One line after the other, under what they are. */
export function RecordedLines({ words, lines }: { words: string; lines: readonly string[] }) {
  const id = useId();
  if (lines.length === 0) return null;
  return (
    <section class="stack" aria-labelledby={id}>
      <h2 id={id}>{words}</h2>
      <ul class="list-dots">
        {lines.map((line, index) => (
          <li key={index}>
            <bdi>{line}</bdi>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What hosts added in their own words; nothing where they added nothing. */
export function AddedWords({ title, words }: { title: string; words: string }) {
  const id = useId();
  if (words === '') return null;
  return (
    <section class="stack" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <p class="scene-words">{words}</p>
    </section>
  );
}

/** What we said we would find out, and what was. Dates are in words. */
export function RecordedQuestions({ questions }: { questions: Kept['find_out'] }) {
  if (questions.length === 0) return null;
  return (
    <section class="stack" aria-labelledby="record-find-out">
      <h2 id="record-find-out">{t('given-find_out')}</h2>
      <ul class="plain stack">
        {questions.map(({ text, owner, due, answer }, index) => (
          <li class="panel flat" key={index}>
            <p class="note-words" dir="auto">
              {text}
            </p>
            {answer !== '' && <p dir="auto">{answer}</p>}
            {answer === '' && owner !== '' && <p>{t('given-owner', { owner })}</p>}
            {answer === '' && due !== '' && <p class="hint">{t('given-due', { date: due })}</p>}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Words that were explained in the session, for whoever reads this later. */
export function WordsExplained({ glossary }: { glossary: Kept['glossary'] }) {
  if (glossary.length === 0) return null;
  return (
    <section class="stack" aria-labelledby="record-words">
      <h2 id="record-words">{t('record-words')}</h2>
      <dl class="stack">
        {glossary.map(({ word, meaning }, index) => (
          <div key={index}>
            <dt class="strong" dir="auto">
              {word}
            </dt>
            <dd dir="auto">{meaning}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
