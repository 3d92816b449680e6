import { Fold } from '../parts/fold';
import { NoticeLine } from '../parts/notice-line';
import { WriteBack, type WriteBackProps } from '../parts/write-back';
import { t } from '../text/text';
import { HostDesk } from '../views/host-desk';
import { NotesToRead, type NotesToReadProps } from '../views/notes-to-read';
import { desk } from './host-scenes';
import { nothing } from './nothing';
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

export const noNameScenes: Scene[] = [
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
