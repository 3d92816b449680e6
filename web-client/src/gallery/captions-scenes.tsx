import { CaptionBox } from '../parts/caption-box';
import { SignerSpace } from '../parts/signer-space';
import { Heading } from '../shell/heading';
import { t } from '../text/text';
import { Captions, type CaptionsProps } from '../views/captions';
import { CaptionsOptions, type CaptionsOptionsProps } from '../views/captions-options';
import { SessionRecord } from '../views/record';
import { RoomScreen, type RoomScreenProps } from '../views/room-screen';
import { record } from './host-scenes';
import { nothing } from './nothing';
import { inLines, lines, pageAt, room, captions as twoLines } from './room-scenes';
import { inShell, type Scene } from './scenes';
import { notes, qr, session } from './words';

const spoken = [
  'Thank you. I have been coming for a year,',
  'and the first time I came I said nothing.',
  ...twoLines.map(({ text }) => text),
  'Nobody asked me why. That is what I value.',
].map((text) => ({ id: text, text, language: 'en-GB' }));

const captions: CaptionsProps = {
  on: true,
  lines: spoken,
  source: 'captioner',
  kept: false,
  languages: ['en'],
  language: 'en',
  aloud: false,
  size: 22,
  onPress: nothing,
  onLanguage: nothing,
  onAloud: nothing,
};

/** Beneath a page that ends before they begin: a text that is half out of sight has no contrast. */
function Theirs(props: Partial<CaptionsProps>) {
  return (
    <>
      <Heading what={t('their-turn-title', { who: 'Sam' })} session={session} />
      <p class="as-h2">{t('no-fixing')}</p>
      <Captions {...captions} {...props} />
    </>
  );
}

const phone = (name: string, props: Partial<CaptionsProps>, size = 22, easy = false): Scene => ({
  name: `captions-${name}`,
  easy,
  draw: () => inShell(<Theirs size={size} {...props} />),
});

const arabic = { id: 'a1', text: 'أعتقد أننا نحتاج إلى وقت أطول قبل أن نجيب.', language: 'ar' };
const box = { waiting: 0, problem: null, onText: nothing, onSend: nothing } as const;

const options: CaptionsOptionsProps = {
  tables: [],
  chosen: 'all',
  kept: false,
  url: null,
  copied: false,
  refusal: null,
  onChoose: nothing,
  onMake: nothing,
  onCopy: nothing,
  onKept: nothing,
};

function AtDesk(props: Partial<CaptionsOptionsProps>) {
  return (
    <>
      <Heading what={t('options-title')} session={session} />
      <CaptionsOptions {...options} {...props} />
    </>
  );
}

const longQuestion =
  'What do we want to happen in terms of co-production, and who needs to be there for it?';
const said = 'Tea is at three. There is oat milk.';
const typed = {
  text: 'I type with one finger. What I want to say is that time makes it possible for me, and that',
  page: 1,
  pages: 2,
};
const typedAtTable = {
  shows: 'typed' as const,
  table: lines[1]!.name,
  who: lines[1]!.having!,
  everyone: room.people,
  ...typed,
};

const wall = (name: string, change: Partial<RoomScreenProps>): Scene => ({
  name: `captions-wall-${name}`,
  room: true,
  draw: () => <RoomScreen {...room} captions={twoLines} captionsFrom="captioner" {...change} />,
});

export const captionsScenes: Scene[] = [
  { name: 'captions-off', draw: () => inShell(<Theirs on={false} />) },
  phone('on', {}),
  phone('none-yet', { lines: [], source: null, kept: true }),
  phone('biggest', { source: 'note_taker', kept: true }, 36),
  phone('languages', { languages: ['en', 'ar'], language: 'ar', lines: [arabic], aloud: true }),
  phone('easy', { aloud: true }, 28, true),
  phone('note-taker', {
    source: 'note_taker',
    children: <CaptionBox {...box} text="And then we" waiting={1} forTable />,
  }),
  { name: 'captions-host', draw: () => inShell(<AtDesk />, { wide: true }) },
  {
    name: 'captions-host-made',
    draw: () =>
      inShell(
        <AtDesk
          tables={lines.slice(0, 3)}
          kept
          url="http://192.168.1.20:8080/api/captions?key=Zb81kQpX3mT0c2Q9yV5uB1"
          refusal="That is a lot at once. Wait a few seconds."
        >
          <CaptionBox
            {...box}
            text="Good morning, everybody."
            forTable={false}
            problem="No signal right now. Keep writing. We save it on this phone."
          />
        </AtDesk>,
        { wide: true },
      ),
  },
  {
    name: 'captions-record',
    draw: () =>
      inShell(
        <SessionRecord
          {...record}
          captions={spoken.map(({ text, language }, nth) => ({
            at: `2024-06-26T14:0${nth}`,
            table: nth > 2 ? lines[0]!.name : null,
            language,
            text,
          }))}
        />,
        { wide: true },
      ),
  },
  wall('before', { stage: 'before', join: { code: '482915', address: '192.168.1.20:8080', qr } }),
  wall('seats', {
    stage: 'before',
    join: { code: '482915', address: '192.168.1.20:8080', qr },
    tables: { shows: 'seats', ...pageAt(3), most: 3 },
  }),
  wall('turn-long', { question: longQuestion }),
  wall('turn-line', { question: longQuestion, said, signer: 'left' }),
  wall('signer', { signer: 'right' }),
  wall('tables', {
    tables: inLines(lines.slice(0, 4), 2),
  }),
  wall('typed', { typed, question: longQuestion }),
  wall('typed-signer', { typed, signer: 'left' }),
  wall('typed-table', { tables: typedAtTable }),
  wall('typed-table-line', { tables: typedAtTable, said, question: longQuestion }),
  wall('note', {
    stage: 'together',
    question: 'What stayed with you?',
    note: { note: notes[1]!, nth: 2, all: 5 },
  }),
  wall('source', { plain: true }),
  wall('control', {
    captions: [],
    captionsFrom: null,
    children: <SignerSpace signer="none" shown onChoose={nothing} />,
  }),
];
