import type { WordsUse } from '../domain';
import { t } from '../text/text';
import { Choices } from './choices';

export interface WordsUseProps {
  use: WordsUse;
  /** A date in words. */
  keptUntil: string;
  onUse: (use: WordsUse) => void;
}

interface Props extends WordsUseProps {
  /** Names the group of radios: once in a page. */
  name: string;
  /** Words with no name can never be used with one. */
  noName?: boolean;
  /** They are somebody else's, typed for them. */
  theirs?: boolean;
}

/** Beside every box: whether a report may have the words, and how long they are kept. */
export function WordsUseChoice({
  name,
  use,
  keptUntil,
  noName = false,
  theirs = false,
  onUse,
}: Props) {
  const yes = noName ? t('words-use-yes') : t('words-use-no_name');
  const options: { value: WordsUse; label: string }[] = [
    { value: 'unsaid', label: t('words-use-unsaid') },
    { value: 'no_name', label: yes },
  ];
  const named = theirs ? t('words-use-their_name') : t('words-use-with_name');
  if (!noName) options.push({ value: 'with_name', label: named });
  return (
    <Choices
      name={`${name}-use`}
      legend={t('words-use')}
      hint={t('words-kept', { date: keptUntil })}
      across
      options={options}
      chosen={options.some(({ value }) => value === use) ? use : 'unsaid'}
      onChoose={onUse}
    />
  );
}

/** What is no part of the record is in no report. */
export function WordsGone() {
  return <p class="hint">{t('words-gone')}</p>;
}
