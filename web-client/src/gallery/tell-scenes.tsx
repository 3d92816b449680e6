import { Fold } from '../parts/fold';
import { NeedsLine } from '../parts/needs-line';
import { t } from '../text/text';
import { HostDesk } from '../views/host-desk';
import { TellHosts, type TellHostsProps } from '../views/tell-hosts';
import { desk } from './host-scenes';
import { nothing } from './nothing';
import { inShell, type Scene } from './scenes';

const tell: TellHostsProps = {
  shows: 'box',
  told: '',
  draft: '',
  state: 'draft',
  offline: false,
  refusal: null,
  about: null,
  onDraft: nothing,
  onSave: nothing,
  onChange: nothing,
  onLeave: null,
  onTakeBack: nothing,
};
const words = 'I lip-read.\nA seat where I see faces helps.';

function card(props: Partial<TellHostsProps>) {
  return (
    <>
      <h1>{t('brew-title')}</h1>
      <Fold words={props.about == null ? t('tell-hosts') : t('tell-hosts-them')} open>
        <TellHosts {...tell} {...props} />
      </Fold>
    </>
  );
}

export const tellScenes: Scene[] = [
  { name: 'tell-hosts', draw: () => inShell(card({})) },
  { name: 'tell-hosts-easy', easy: true, draw: () => inShell(card({})) },
  { name: 'tell-hosts-looking', draw: () => inShell(card({ shows: 'looking', told: null })) },
  {
    name: 'tell-hosts-waits',
    draw: () => inShell(card({ draft: words, state: 'not_sent_yet', offline: true })),
  },
  {
    name: 'tell-hosts-refused',
    draw: () =>
      inShell(
        card({
          about: 'فاطمة الزهراء',
          draft: words,
          told: words,
          refusal: t('refusal-read_only'),
          onLeave: nothing,
        }),
      ),
  },
  { name: 'tell-hosts-known', draw: () => inShell(card({ shows: 'known', told: words })) },
  {
    name: 'tell-hosts-known-easy',
    easy: true,
    draw: () => inShell(card({ shows: 'known', told: words })),
  },
  {
    name: 'tell-hosts-tablet',
    draw: () => inShell(card({ shows: 'known', told: null, about: 'Jean', state: 'not_sent_yet' })),
  },
  {
    name: 'tell-hosts-desk',
    draw: () =>
      inShell(
        <>
          <NeedsLine count={2} onPeople={nothing} />
          <HostDesk {...desk} />
        </>,
        { wide: true },
      ),
  },
];
