import { Heading } from '../shell/heading';
import { t } from '../text/text';
import { Ended, type EndedProps } from '../views/ended';
import { type OwnWord, OwnWords, type OwnWordsProps } from '../views/own-words';
import { nothing } from './nothing';
import { inShell, type Scene } from './scenes';
import { session } from './words';

const ownWords: OwnWordsProps = {
  words: [
    own('w1', 'Ask for the questions a week before.', 'with_name'),
    own('w2', 'The break made it possible for me to stay.', 'no_name'),
    { ...own('c1', 'I was a bit rubbish today.', 'unsaid'), mayChange: false },
  ],
  keptUntil: '20 February',
  refusal: null,
  isRight: false,
  link: null,
  onUse: nothing,
  onChange: async () => false,
  onTakeOut: nothing,
  onRight: nothing,
  onCopyLink: nothing,
};

function own(id: string, text: string, use: OwnWord['use']): OwnWord {
  return { id, text, use, mayChange: true, whose: null, isWaiting: false };
}

const ended: EndedProps = {
  session,
  own: <OwnWords {...ownWords} />,
  reviewLink: '#',
  followUpLink: null,
  onStored: nothing,
};

/** When it is over: my own words, on the last page and by a link of my own. */
export const endedScenes: Scene[] = [
  { name: 'ended', draw: () => inShell(<Ended {...ended} />) },
  {
    name: 'own-words-by-link',
    draw: () =>
      inShell(
        <>
          <Heading what={t('ended-title')} session={session} />
          <OwnWords
            {...ownWords}
            words={[...ownWords.words, { ...own('w3', 'The bus.', 'no'), whose: 'Jean' }]}
            isRight
            onCopyLink={null}
          />
        </>,
      ),
  },
  {
    name: 'own-words-link',
    draw: () =>
      inShell(
        <Ended
          {...ended}
          own={
            <OwnWords {...ownWords} link={{ url: 'https://brew.example/mine#k', copied: false }} />
          }
        />,
      ),
  },
  { name: 'ended-easy', easy: true, draw: () => inShell(<Ended {...ended} />) },
  {
    name: 'ended-no-words',
    draw: () => inShell(<Ended {...ended} own={<OwnWords {...ownWords} words={[]} />} />),
  },
];
