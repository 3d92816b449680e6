import { useState } from 'preact/hooks';
import { Fold } from '../parts/fold';
import { SureButton } from '../parts/sure-button';
import { WordsBox } from '../parts/words-box';
import { type Keep, keepIn } from '../storage';
import { t } from '../text/text';

const questions = ['well', 'everyone', 'needs', 'honest', 'assumed', 'hard', 'next'] as const;
type Question = (typeof questions)[number];

const prefix = 'cuppa.reflection.';
const lettersMax = 2000;

/** What a host asks themselves afterwards. It stays on this device: it is sent to nobody. */
export function SelfReflectionPart({ session }: { session: string }) {
  const [keep] = useState<Keep>(() => keepIn(() => localStorage));
  const keyOf = (question: Question) => `${prefix}${session}.${question}`;
  const [words, setWords] = useState<Partial<Record<Question, string>>>(() =>
    Object.fromEntries(questions.map((question) => [question, keep.read(keyOf(question)) ?? ''])),
  );
  const write = (question: Question, text: string) => {
    if (text === '') keep.remove(keyOf(question));
    else keep.write(keyOf(question), text);
    setWords({ ...words, [question]: text });
  };
  const takeOff = () => {
    for (const question of questions) keep.remove(keyOf(question));
    setWords({});
  };
  return (
    <Fold words={t('myself')}>
      <p>{t('myself-where')}</p>
      {questions.map((question) => (
        <WordsBox
          key={question}
          id={`myself-${question}`}
          label={t(`myself-${question}`)}
          hint={t('myself-hint')}
          maxLength={lettersMax}
          rows={3}
          value={words[question] ?? ''}
          onValue={(text) => write(question, text)}
        />
      ))}
      <SureButton
        words={t('myself-take-off')}
        sure={t('myself-take-off-sure')}
        about={t('myself')}
        onSure={takeOff}
      />
    </Fold>
  );
}
