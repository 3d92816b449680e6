import { Fold } from '../parts/fold';
import { KeyWords } from '../parts/key-words';
import { NoticeLine } from '../parts/notice-line';
import { TakeOn } from '../parts/take-on';
import { WayHome } from '../parts/way-home';
import { WriteBack, type WriteBackProps } from '../parts/write-back';
import { t } from '../text/text';
import { Concerns, type ConcernsProps } from '../views/concerns';
import { FindNote, type FindNoteProps } from '../views/find-note';
import { HostDesk } from '../views/host-desk';
import { NotesToRead, type NotesToReadProps } from '../views/notes-to-read';
import { OwnNotes, type OwnNotesProps } from '../views/own-notes';
import { PrivateWord, PrivateWords } from '../views/private-words';
import { SessionOptions } from '../views/session-options';
import { WhoReadsFirst, type WhoReadsFirstProps } from '../views/who-reads-first';
import { desk } from './host-scenes';
import { nothing } from './nothing';
import { peopleAt } from './people';
import { inShell, type Scene } from './scenes';
import { parked, session } from './words';

const answer: WriteBackProps = {
  about: 'I find it hard',
  replies: [],
  draft: '',
  state: 'draft',
  refusal: null,
  onDraft: nothing,
  onSend: nothing,
};

const toRead: NotesToReadProps = {
  session,
  note: {
    id: 'h1',
    text: 'I find it hard to say this out loud, but I do not feel safe where I live.',
    box: 'together',
  },
  waiting: [
    { id: 'h2', text: 'Can we have the questions a week before?', box: 'car_park' },
    { id: 'h3', text: 'نحتاج إلى وقت أطول قبل أن نجيب.', box: 'chat' },
  ],
  keptPrivate: [{ id: 'h4', text: 'Somebody at my table is unkind to me.', box: 'chat' }],
  answering: [],
  refusal: null,
  local: { words: 'Safeguarding lead: Priya, 01632 960002', checkedOn: '3 December 2026' },
  onRead: nothing,
  onShow: nothing,
  onKeepPrivate: nothing,
  writeBack: ({ id }) => (
    <Fold words={t('write-back')} open={id === 'h4'}>
      <WriteBack {...answer} replies={id === 'h4' ? ['Thank you for telling us.'] : []} />
    </Fold>
  ),
  back: 'Back to the desk',
  onBack: nothing,
};

const concerns: ConcernsProps = {
  concerns: [
    {
      id: 'o1',
      text: 'Somebody may not be safe at home. I told Priya at half past two.',
      from: 'Siân, 3 December 2026 at 14:32',
      isMine: true,
    },
    {
      id: 'o2',
      text: 'Priya rings back today.',
      from: 'Hana, 3 December 2026 at 15:00',
      isMine: false,
    },
  ],
  keptUntil: '3 March 2027',
  draft: 'Priya',
  state: 'draft',
  offline: false,
  refusal: null,
  onDraft: nothing,
  onSave: nothing,
  onTakeBack: nothing,
};

const people = peopleAt(6);
const whoReads: WhoReadsFirstProps = {
  reader: null,
  asked: null,
  isOn: true,
  wasNo: false,
  people,
  everyone: people,
  refusal: null,
  onAsk: nothing,
  onStop: nothing,
};

function options(props: Partial<WhoReadsFirstProps>) {
  return (
    <SessionOptions
      session={session}
      options={{
        clockFor: 'everyone',
        door: 'open',
        chat: 'open',
        noName: 'read_first',
        noteWindowSeconds: 10,
        keepChat: false,
        cards: 'off',
      }}
      code="482 915"
      refusal={null}
      onChange={nothing}
      onNewCode={nothing}
      onBack={nothing}
      readerPart={<WhoReadsFirst {...whoReads} {...props} />}
    />
  );
}

function asked() {
  return (
    <>
      <h1>{t('no-fixing')}</h1>
      <TakeOn
        ask={t('reader-ask', { host: 'Jo' })}
        hint={t('reader-ask-hint')}
        no={t('after-all-no')}
        sending={false}
        onYes={nothing}
        onNo={nothing}
      />
    </>
  );
}

const keyWords =
  'legal winner thank year wave sausage worth useful legal winner thank yellow'.split(' ');
const ownNotes: OwnNotesProps = {
  session,
  notes: [
    {
      key: 'k1',
      text: 'I find it hard to say this out loud.',
      box: 'together',
      replies: ['Thank you for telling us. Would a quiet word help?'],
      isNew: true,
    },
    {
      key: 'k2',
      text: 'نحتاج إلى وقت أطول قبل أن نجيب.',
      box: 'car_park',
      replies: [],
      isNew: false,
    },
  ],
  onTheirWay: [{ id: 'o1', text: 'The tea was hot.' }],
  why: 'Goes out with others in up to a minute. Keep this page open.',
  keyWords: ({ key }) => (
    <Fold words={t('key-words')} open={key === 'k1'}>
      <KeyWords
        words={keyWords}
        isLost={false}
        copied={false}
        address="brew.example/answers"
        onCopy={nothing}
        onTryAgain={nothing}
      />
    </Fold>
  ),
  onForget: nothing,
  onBack: nothing,
};

const findNote: FindNoteProps = {
  typed: keyWords.join(' '),
  looking: false,
  wrong: null,
  plainHttp: true,
  found: {
    item: parked[1]!,
    replies: ['Thank you for asking.'],
    isUsed: false,
    keptUntil: '20 February',
  },
  onTyped: nothing,
  onFind: nothing,
  onUse: nothing,
  takingOut: false,
  isOut: false,
  onTakeOut: nothing,
  children: <WayHome />,
};

const words = [
  { id: 'd1', text: 'Could we stop at four? I have to catch a bus.', by: null },
  { id: 'd2', text: 'Of course. Just go when you need to.', by: 'Jo' },
];
const thread = {
  session,
  who: 'Jo',
  words,
  whoSees: t('sees-private', { who: 'Jo' }),
  isOver: false,
  draft: '',
  state: 'sent' as const,
  refusal: null,
  onDraft: nothing,
  onSend: nothing,
  back: t('back-to-session'),
  onBack: nothing,
};

export const noNameScenes: Scene[] = [
  { name: 'private-word', draw: () => inShell(<PrivateWord {...thread} />) },
  {
    name: 'private-word-easy',
    easy: true,
    draw: () =>
      inShell(
        <PrivateWord
          {...thread}
          words={[]}
          whoSees={t('sees-private', { who: 'Jo' })}
          back={t('back-to-session')}
        />,
      ),
  },
  {
    name: 'private-words',
    draw: () =>
      inShell(
        <>
          <NoticeLine
            words={t('private-waiting', { count: 1 })}
            action={t('read-it')}
            onOpen={nothing}
          />
          <PrivateWords
            session={session}
            people={[
              { person: people[1]!, unread: 2, last: words[0]!.text.repeat(3) },
              { person: people[3]!, unread: 0, last: 'شكرا' },
            ]}
            everyone={people}
            onOpen={nothing}
            onBack={nothing}
          />
        </>,
        { wide: true },
      ),
  },
  { name: 'own-notes', draw: () => inShell(<OwnNotes {...ownNotes} />) },
  { name: 'own-notes-easy', easy: true, draw: () => inShell(<OwnNotes {...ownNotes} />) },
  {
    name: 'own-notes-none',
    draw: () => inShell(<OwnNotes {...ownNotes} notes={[]} onTheirWay={[]} />),
  },
  {
    name: 'key-words-offline',
    draw: () =>
      inShell(
        <>
          <h1>{t('own-notes-title')}</h1>
          <NoticeLine words={t('own-notes-line')} action={t('read-it')} onOpen={nothing} />
          <KeyWords
            words={null}
            isLost
            copied={false}
            address=""
            onCopy={nothing}
            onTryAgain={nothing}
          />
        </>,
      ),
  },
  { name: 'find-note', draw: () => inShell(<FindNote {...findNote} />, { roundName: null }) },
  {
    name: 'find-note-easy',
    easy: true,
    draw: () => inShell(<FindNote {...findNote} />, { roundName: null }),
  },
  {
    name: 'find-note-out',
    draw: () =>
      inShell(<FindNote {...findNote} typed="" found={null} isOut />, { roundName: null }),
  },
  {
    name: 'find-note-wrong',
    draw: () =>
      inShell(
        <FindNote
          {...findNote}
          found={null}
          wrong={t('find-note-strange', { count: 1, words: '“tabel”' })}
        />,
        { roundName: null },
      ),
  },
  { name: 'reader-choose', draw: () => inShell(options({ wasNo: true })) },
  { name: 'reader-asked', draw: () => inShell(options({ asked: 'Siân' })) },
  { name: 'reader-yes', draw: () => inShell(options({ reader: 'Siân' })) },
  { name: 'reader-gone', draw: () => inShell(options({})) },
  { name: 'reader-ask', draw: () => inShell(asked()) },
  { name: 'reader-ask-easy', easy: true, draw: () => inShell(asked()) },
  { name: 'notes-to-read', draw: () => inShell(<NotesToRead {...toRead} />, { wide: true }) },
  {
    name: 'notes-to-read-with-concerns',
    draw: () =>
      inShell(<NotesToRead {...toRead} concerns={<Concerns {...concerns} />} />, { wide: true }),
  },
  {
    name: 'concerns-offline',
    draw: () =>
      inShell(
        <>
          <h1>{t('to-read-title')}</h1>
          <Concerns {...concerns} concerns={null} keptUntil="" state="not_sent_yet" offline />
        </>,
      ),
  },
  {
    name: 'notes-to-read-easy',
    easy: true,
    draw: () => inShell(<NotesToRead {...toRead} back={t('back-to-session')} />),
  },
  {
    name: 'notes-to-read-shown-meanwhile',
    draw: () =>
      inShell(
        <NotesToRead
          {...toRead}
          note={null}
          waiting={[]}
          keptPrivate={[]}
          answering={[toRead.note!]}
          refusal={t('refusal-not_found')}
        />,
      ),
  },
  {
    name: 'notes-to-read-none',
    draw: () => inShell(<NotesToRead {...toRead} note={null} waiting={[]} keptPrivate={[]} />),
  },
  {
    name: 'notes-to-read-desk',
    draw: () =>
      inShell(
        <>
          <NoticeLine
            words={t('to-read-line', { count: 3 })}
            action={t('to-read-go')}
            onOpen={nothing}
          />
          <HostDesk {...desk} />
        </>,
        { wide: true },
      ),
  },
];
