import { ChooseWay } from '../parts/choose-way';
import { Fold } from '../parts/fold';
import { onlyListens } from '../session/modes';
import { t } from '../text/text';
import type { RoundNeeds } from './needs';
import { openStep } from './seen';
import { TellHosts } from './tell-hosts';
import { wayOf, waysFor } from './ways';

/** "How I like to take part", from every page of the round. */
export function WaysPart(needs: RoundNeeds) {
  const { store, view } = needs;
  const card = store.card.value;
  if (card === undefined) return null;
  return (
    <Fold words={t('way')}>
      <ChooseWay
        name="way"
        ways={waysFor(view, card)}
        chosen={wayOf(card)}
        onChoose={(mode) => store.send({ kind: 'change_me', body: { mode } })}
      />
      <TellHosts {...needs} who={card.id} />
    </Fold>
  );
}

/** Steps whose own page leads to the chat. */
const withChat: readonly string[] = ['have_your_say', 'reflect_together', 'still_got_time'];

/** The chat is in reach of those who only listen or write there, whatever is going on. */
export function ChatInReach({ store, view, chats, aside }: RoundNeeds) {
  const card = store.card.value;
  const isQuiet = card !== undefined && onlyListens(card);
  const isOpen = chats && view.settings.chat === 'open';
  if (!isQuiet || !isOpen || withChat.includes(openStep(view)?.kind ?? '')) return null;
  return (
    <button type="button" class="button" onClick={() => aside('chat')}>
      {t('chat')}
    </button>
  );
}
