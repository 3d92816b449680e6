import { Problem } from '../parts/problem';
import { TextField } from '../parts/text-field';
import type { ArchiveFinds } from '../protocol/types.generated';
import { t } from '../text/text';

export interface ArchiveSearchProps {
  words: string;
  looking: boolean;
  /** With the date in words; null: nothing was looked for yet. */
  finds: ArchiveFinds['finds'] | null;
  refusal: string | null;
  nothingToFind: boolean;
  linkOf: (session: string) => string;
  onWords: (words: string) => void;
  onSearch: () => void;
}

/** Looks for words in what hosts of this server published. What was found is marked. */
export function ArchiveSearch(props: ArchiveSearchProps) {
  const { words, looking, finds, refusal, nothingToFind, linkOf, onWords, onSearch } = props;
  const search = (event: Event) => {
    event.preventDefault();
    onSearch();
  };
  return (
    <section class="stack" aria-labelledby="archive-search">
      <h2 id="archive-search">{t('archive-search')}</h2>
      <form class="stack" onSubmit={search} noValidate>
        <TextField
          id="archive-words"
          label={t('archive-words')}
          hint={t('archive-words-hint')}
          maxLength={200}
          value={words}
          wrong={nothingToFind ? t('archive-words-empty') : null}
          onValue={onWords}
        />
        <button type="submit" class="button" aria-disabled={looking ? 'true' : undefined}>
          {looking ? t('looking') : t('archive-find')}
        </button>
      </form>
      {refusal !== null && <Problem words={refusal} />}
      <p role="status">{finds === null || looking ? '' : found(finds.length)}</p>
      <ul class="bays plain" aria-label={t('archive-search')}>
        {finds?.map((find) => (
          <li class="bay stack" key={find.session}>
            <h3>
              <a class="button quiet" href={linkOf(find.session)}>
                <bdi dir="auto">{find.title}</bdi>
              </a>
            </h3>
            <p class="hint">{find.date}</p>
            {find.texts.map((text, nth) => (
              <div key={nth}>
                <p class="hint">{t(`archive-kind-${text.kind}`)}</p>
                <p class="note-words" dir="auto">
                  {text.parts.map((part, at) =>
                    part.found ? <mark key={at}>{part.text}</mark> : part.text,
                  )}
                </p>
              </div>
            ))}
          </li>
        ))}
      </ul>
    </section>
  );
}

function found(count: number): string {
  return count === 0 ? t('archive-none') : t('archive-found', { count });
}
