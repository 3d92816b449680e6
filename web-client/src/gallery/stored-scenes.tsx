import { t } from '../text/text';
import { EraseSession } from '../views/erase-session';
import { Stored, StoredNotYet, type StoredProps } from '../views/stored';
import { TakeOut, type TakeOutProps } from '../views/take-out';
import { nothing } from './nothing';
import { inShell, type Scene } from './scenes';
import { session } from './words';

const takeOut: TakeOutProps = {
  id: 'take-out-me',
  who: null,
  takes: 'name',
  leaves: true,
  sending: false,
  refusal: null,
  onTakes: nothing,
  onTakeOut: nothing,
};

const stored: StoredProps = {
  session,
  who: null,
  name: 'Siân',
  mug: 'Stripy orange mug',
  way: 'Say it or sign it',
  words: [
    { kind: 'turns', words: ['Ask for the questions a week before.'] },
    { kind: 'parked', words: ['Who pays for the coaches?'] },
    { kind: 'chat', words: ['Quite cold here.'] },
    { kind: 'to_hosts', words: ['Could we stop at four?'] },
  ],
  need: 'A warm seat.',
  devices: 2,
  lines: 31,
  until: '20 February 2032',
  onKeep: nothing,
  children: <TakeOut {...takeOut} />,
};

export const storedScenes: Scene[] = [
  { name: 'stored', draw: () => inShell(<Stored {...stored} />) },
  { name: 'stored-easy', easy: true, draw: () => inShell(<Stored {...stored} />) },
  {
    name: 'stored-nothing',
    draw: () => inShell(<Stored {...stored} name="" words={[]} need="" devices={0} lines={1} />),
  },
  {
    name: 'stored-of-a-seat',
    draw: () => inShell(<Stored {...stored} who="Great-aunt Lou" name="Great-aunt Lou" />),
  },
  {
    name: 'stored-loading',
    draw: () =>
      inShell(<StoredNotYet session={session} who={null} problem={null} onAgain={nothing} />),
  },
  {
    name: 'stored-offline',
    draw: () =>
      inShell(
        <StoredNotYet
          session={session}
          who={null}
          problem="There is no internet just now."
          onAgain={nothing}
        />,
        { connection: 'gone' },
      ),
  },
  {
    name: 'take-out-session',
    draw: () =>
      inShell(
        <>
          <h1>{t('desk-take-out')}</h1>
          <EraseSession
            session={session}
            typed="Over a Brew"
            open={3}
            sending={false}
            refusal={t('desk-erase-another')}
            onTyped={nothing}
            onErase={nothing}
          />
        </>,
        { wide: true },
      ),
  },
  {
    name: 'take-out-refused',
    draw: () =>
      inShell(
        <>
          <h1>{t('stored-title')}</h1>
          <TakeOut
            {...takeOut}
            who="Bartholomew Featherstonehaugh-Cholmondeley of Saffron Walden"
            takes="words"
            leaves={false}
            refusal="That did not save. Try again."
          />
        </>,
      ),
  },
];
