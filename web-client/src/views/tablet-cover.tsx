import { Mug } from '../art/mug';
import type { Participant } from '../domain';
import { Heading } from '../shell/heading';
import { t } from '../text/text';
import { whoName } from '../text/who';

interface Props {
  session: string;
  seat: Participant;
  everyone: readonly Participant[];
  onHere: () => void;
}

/** On its way from hand to hand: nothing of the last person is on the page, and one button. */
export function TabletCover({ session, seat, everyone, onHere }: Props) {
  const who = whoName(seat, everyone);
  return (
    <div class="tablet-cover">
      <Heading what={t('tablet-cover', { who })} session={session} />
      <Mug mug={seat.mug} drink={seat.drink} state={seat.state} tablet />
      <p>{t('tablet-cover-hint')}</p>
      <button type="button" class="button main" onClick={onHere}>
        {t('tablet-me', { who })}
      </button>
    </div>
  );
}
