import { AddHeading } from '../parts/add-heading';
import { Fold } from '../parts/fold';
import { OnWall } from '../parts/on-wall';
import { PutUnder } from '../parts/put-under';
import '../text/themes-words';
import { t } from '../text/text';
import { Break } from '../views/break';
import { CarPark, type CarParkProps } from '../views/car-park';
import { Chat, type ChatProps } from '../views/chat';
import { ReflectTogether, type ReflectTogetherProps } from '../views/reflect-together';
import { StillGotTime } from '../views/still-got-time';
import { Themes } from '../views/themes';
import { nothing } from './nothing';
import { peopleAt } from './people';
import { inShell, type Scene } from './scenes';
import { notes, parked, rules, session } from './words';

const together: ReflectTogetherProps = {
  session,
  asks: 'heard',
  notes,
  newCount: 3,
  held: false,
  rules,
  draft: '',
  state: 'draft',
  onDraft: nothing,
  onSend: nothing,
  onShowNew: nothing,
  onHold: nothing,
  onCarPark: nothing,
};

const chat: ChatProps = {
  session,
  messages: notes.slice(0, 3),
  newCount: 0,
  held: false,
  rules: { ...rules, names: ['no_name', 'from_me'], plainHttp: true, fewPeople: 4 },
  minutesAtMost: 1,
  closed: false,
  draft: '',
  state: 'sent',
  onDraft: nothing,
  onSend: nothing,
  onShowNew: nothing,
  onHold: nothing,
  onBack: nothing,
};

const carPark: CarParkProps = {
  session,
  items: parked,
  rules,
  draft: '',
  state: 'draft',
  onDraft: nothing,
  onPark: nothing,
  onBack: nothing,
};

const headings = [
  { id: 'h1', title: 'Getting there', summary: 'The last bus goes at six.', mayRemove: true },
  { id: 'h2', title: 'الوقت للتفكير', summary: '', mayRemove: false },
];

/** The fold is open: a note can be put under a heading. */
function withHeadings(count: number) {
  const shown = headings.slice(0, count);
  const below = ({ id, text }: { id: string; text: string }) => (
    <PutUnder
      about={text.slice(0, 40)}
      headings={shown}
      under={id === 'n5' ? 'h1' : null}
      sending={false}
      onPut={nothing}
    />
  );
  return (
    <ReflectTogether
      {...together}
      headings={
        <Fold words={t('themes-title')} open>
          <Themes
            themes={shown.map((one, nth) => ({ ...one, quotes: nth === 0 ? notes.slice(3) : [] }))}
            refusal={null}
            onRemove={nothing}
            change={() => <Fold words={t('themes-change')}>{null}</Fold>}
            below={below}
            add={
              <AddHeading draft="" state="draft" refusal={null} onDraft={nothing} onAdd={nothing} />
            }
          />
        </Fold>
      }
      belowNote={below}
    />
  );
}

export const togetherScenes: Scene[] = [
  { name: 'themes', draw: () => inShell(withHeadings(2)) },
  { name: 'themes-easy', easy: true, draw: () => inShell(withHeadings(2)) },
  { name: 'themes-none', draw: () => inShell(withHeadings(0)) },
  { name: 'together', draw: () => inShell(<ReflectTogether {...together} />) },
  {
    name: 'together-on-wall',
    draw: () =>
      inShell(
        <ReflectTogether
          {...together}
          belowNote={({ id, text }) => {
            const mine = id === 'n2';
            if (!mine && id !== 'n4') return null;
            const refusal = mine ? 'We could not save that. Try again.' : null;
            return (
              <OnWall
                about={text.slice(0, 40)}
                sending={false}
                refusal={refusal}
                onTakeOff={mine ? nothing : null}
              />
            );
          }}
        />,
      ),
  },
  {
    name: 'together-writing',
    draw: () =>
      inShell(<ReflectTogether {...together} draft="The tea was hot." state="not_sent_yet" held />),
  },
  {
    name: 'together-empty',
    draw: () => inShell(<ReflectTogether {...together} notes={[]} newCount={0} />),
  },
  {
    name: 'together-loading',
    draw: () => inShell(<ReflectTogether {...together} notes={null} newCount={0} />),
  },
  {
    name: 'still-got-time',
    draw: () => inShell(<StillGotTime {...together} step="not_said" draft="The rent." />),
  },
  {
    name: 'together-easy',
    easy: true,
    draw: () => inShell(<ReflectTogether {...together} draft="Tea." />),
  },
  { name: 'chat', draw: () => inShell(<Chat {...chat} />) },
  {
    name: 'chat-goes-out',
    draw: () => inShell(<Chat {...chat} state="with_others" />),
  },
  {
    name: 'chat-private',
    draw: () => inShell(<Chat {...chat} rules={{ ...rules, names: ['private', 'from_me'] }} />),
  },
  {
    name: 'chat-read-first',
    draw: () =>
      inShell(
        <Chat
          {...chat}
          rules={{ ...rules, names: ['no_name', 'from_me', 'private'], reader: 'Siân' }}
        />,
      ),
  },
  {
    name: 'chat-nobody-reads-easy',
    easy: true,
    draw: () =>
      inShell(
        <Chat
          {...chat}
          rules={{
            ...rules,
            names: ['no_name', 'from_me'],
            reader: 'Siân',
            nobodyReads: true,
            onItsWay: t('sees-nobody-reads'),
          }}
          state="with_others"
        />,
      ),
  },
  { name: 'chat-closed', draw: () => inShell(<Chat {...chat} closed messages={[]} />) },
  { name: 'car-park', draw: () => inShell(<CarPark {...carPark} />) },
  { name: 'car-park-easy', easy: true, draw: () => inShell(<CarPark {...carPark} />) },
  { name: 'car-park-empty', draw: () => inShell(<CarPark {...carPark} items={[]} />) },
  {
    name: 'break-over-easy',
    easy: true,
    draw: () =>
      inShell(
        <Break
          session={session}
          clock={{ state: 'over', leftSeconds: 0, lengthSeconds: 600 }}
          backAt="14:35"
          afterwards="Have your say"
          people={peopleAt(12)}
          meId="p1"
          here
          onHere={nothing}
        />,
      ),
  },
  {
    name: 'break',
    draw: () =>
      inShell(
        <Break
          session={session}
          clock={{ state: 'running', leftSeconds: 420, lengthSeconds: 600 }}
          backAt="14:35"
          afterwards="Zigzag green mug's turn"
          people={peopleAt(12, 4)}
          meId="p1"
          here={false}
          onHere={nothing}
        />,
      ),
  },
];
