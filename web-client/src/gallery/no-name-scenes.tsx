import { Fold } from '../parts/fold';
import { NoticeLine } from '../parts/notice-line';
import { TakeOn } from '../parts/take-on';
import { WriteBack, type WriteBackProps } from '../parts/write-back';
import { t } from '../text/text';
import { HostDesk } from '../views/host-desk';
import { NotesToRead, type NotesToReadProps } from '../views/notes-to-read';
import { SessionOptions } from '../views/session-options';
import { WhoReadsFirst, type WhoReadsFirstProps } from '../views/who-reads-first';
import { desk } from './host-scenes';
import { nothing } from './nothing';
import { peopleAt } from './people';
import { inShell, type Scene } from './scenes';
import { session } from './words';

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

const people = peopleAt(6);
const whoReads: WhoReadsFirstProps = {
  reader: null,
  asked: null,
  isOn: false,
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

export const noNameScenes: Scene[] = [
  { name: 'reader-choose', draw: () => inShell(options({ wasNo: true })) },
  { name: 'reader-asked', draw: () => inShell(options({ asked: 'Siân' })) },
  { name: 'reader-yes', draw: () => inShell(options({ reader: 'Siân', isOn: true })) },
  { name: 'reader-gone', draw: () => inShell(options({ isOn: true })) },
  { name: 'reader-ask', draw: () => inShell(asked()) },
  { name: 'reader-ask-easy', easy: true, draw: () => inShell(asked()) },
  { name: 'notes-to-read', draw: () => inShell(<NotesToRead {...toRead} />, { wide: true }) },
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
