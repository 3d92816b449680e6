import { profilesFor } from '../pages/exports';
import '../text/themes-words';
import '../text/report-words';
import type { Note, ShownTheme } from '../domain';
import { AddHeading } from '../parts/add-heading';
import { Fold } from '../parts/fold';
import { SharedBox, type SharedBoxProps } from '../parts/shared-box';
import { t } from '../text/text';
import { RecordDownloads } from '../views/record-downloads';
import { Report, type ReportProps } from '../views/report';
import { nothing } from './nothing';
import { peopleAt } from './people';
import { picturesDrawn } from './picture-scenes';
import { inShell, type Scene } from './scenes';
import { notes, session } from './words';

const people = peopleAt(9);

const travel: ShownTheme = {
  id: 'h1',
  title: 'Getting there',
  summary: 'Many of us cannot stay to the end, because the last bus goes at six.',
  quotes: [
    {
      id: 'q1',
      text: 'There is no bus after six. I can never stay to the end.',
      author: people[1]!,
    },
    { id: 'q2', text: 'The lift was out again.', author: null },
    { id: 'q3', text: 'A taxi home costs me a day of food.', author: people[6]! },
  ],
  mayRemove: true,
};
const time: ShownTheme = {
  ...{ id: 'h2', title: 'Time to think', summary: '', mayRemove: true },
  quotes: [{ id: 'q4', text: 'Send the questions a week before.', author: people[0]! }],
};
const tea: ShownTheme = {
  ...{ id: 'h3', title: 'Tea and biscuits', summary: '', mayRemove: true, quotes: [] },
};
const arabic: ShownTheme = {
  ...{ id: 'h4', title: 'الوقت للتفكير', summary: 'نحتاج إلى وقت أطول.', mayRemove: true },
  quotes: [
    { id: 'q5', text: 'نحتاج إلى وقت أطول قبل أن نجيب على الأسئلة.', author: people[3]! },
    { id: 'q6', text: 'الحافلة الأخيرة تغادر الساعة السادسة.', author: null },
  ],
};

const box: SharedBoxProps = {
  ...{ label: '', hint: '', isHeading: true, rows: 5, lettersMax: 4000, text: '' },
  ...{ state: 'untouched', refusal: null, theirs: null },
  ...{ onText: nothing, onLeft: nothing, onKeepMine: nothing, onTakeTheirs: nothing },
};

function text(field: 'whose_story' | 'final_words' | 'next_time', change: Partial<SharedBoxProps>) {
  return (
    <SharedBox {...box} label={t(`report-${field}`)} hint={t(`report-${field}-hint`)} {...change} />
  );
}

/** Words are looked up when a scene is drawn: before that there is no language. */
function report(change: Partial<ReportProps> = {}): ReportProps {
  return {
    session,
    when: '26 June 2024, Village hall',
    themes: [travel, time, tea],
    groups: [
      { id: 's2', title: 'Have your say', quotes: notes.slice(0, 3) },
      { id: 'chat', title: 'Chat', quotes: notes.slice(3, 4) },
    ],
    lastly: notes.slice(4),
    isEmpty: false,
    sending: false,
    refused: null,
    onPut: nothing,
    onMoveTheme: nothing,
    onRemove: nothing,
    change: () => <Fold words={t('report-change')}>{null}</Fold>,
    add: <AddHeading draft="" state="draft" refusal={null} onDraft={nothing} onAdd={nothing} />,
    whoseStory: text('whose_story', { text: 'Those who work at night.', state: 'saved' }),
    pictures: picturesDrawn(),
    finalWords: text('final_words', {}),
    nextTime: text('next_time', {}),
    keep: (
      <RecordDownloads
        {...{ hasCaptions: false, refusal: null, onExport: nothing }}
        profiles={profilesFor.host}
      />
    ),
    reviewLink: '#',
    onBack: nothing,
    ...change,
  };
}

const wide = { wide: true };
const drawn = (change: () => Partial<ReportProps>) => () =>
  inShell(<Report {...report(change())} />, wide);

function many(count: number): Note[] {
  return Array.from({ length: count }, (_, nth) => ({
    ...notes[nth % notes.length]!,
    id: `m${nth}`,
  }));
}

/** Putting the report together. */
export const reportScenes: Scene[] = [
  { name: 'report', draw: drawn(() => ({})) },
  {
    name: 'report-empty',
    draw: drawn(() => ({
      ...{ themes: [], groups: [], lastly: [], isEmpty: true },
      pictures: picturesDrawn({ list: [] }),
      whoseStory: text('whose_story', {}),
    })),
  },
  {
    name: 'report-forty',
    draw: drawn(() => ({
      themes: [{ ...travel, quotes: many(14) }, time],
      groups: [{ id: 's2', title: 'Have your say', quotes: many(40).slice(14) }],
    })),
  },
  {
    name: 'report-many-headings',
    draw: drawn(() => ({
      themes: Array.from({ length: 9 }, (_, nth) => ({
        ...tea,
        id: `h${nth}`,
        title: `Tea ${nth}`,
      })),
      groups: [],
      lastly: [],
    })),
  },
  {
    name: 'report-arabic',
    draw: drawn(() => ({
      themes: [arabic, travel],
      groups: [
        {
          id: 's2',
          title: 'لنا كلمة',
          quotes: arabic.quotes.map((one) => ({ ...one, id: `${one.id}x` })),
        },
      ],
      whoseStory: text('whose_story', { text: 'من يعمل في الليل', state: 'saved' }),
    })),
  },
  {
    name: 'report-long',
    draw: drawn(() => ({
      themes: [
        {
          ...travel,
          title: 'Donaudampfschifffahrtsgesellschaftskapitänsmützen '.repeat(2).trim(),
          quotes: [
            { id: 'q7', text: 'Now, when I came here, '.repeat(60).trim(), author: people[6]! },
          ],
        },
      ],
      groups: [],
      lastly: [],
      refused: { about: 'q7', words: 'That was moved or taken away.' },
    })),
  },
  {
    name: 'report-meanwhile',
    draw: drawn(() => ({
      finalWords: text('final_words', {
        ...{ text: 'Thank you. I go home with hope.', theirs: 'Thank you all for coming.' },
        state: 'begun',
      }),
      nextTime: text('next_time', { text: 'Wednesday', theirs: '', state: 'begun' }),
    })),
  },
  {
    name: 'report-offline',
    draw: () =>
      inShell(
        <Report
          {...report({
            finalWords: text('final_words', { text: 'Thank you.', state: 'not_saved' }),
            pictures: picturesDrawn({ list: 'lost' }),
          })}
        />,
        { ...wide, connection: 'gone' },
      ),
  },
];
