import { useEffect, useState } from 'preact/hooks';
import type { QrCode } from '../views/invite';
import { SeatCards } from '../views/seat-cards';
import { cardSheets } from './card-sheets';
import { joinLink, typedAddress } from './join-address';
import type { DeskNeeds } from './needs';
import { peopleIn } from './seen';
import { useAddress } from './use-address';

/** To print before people come, or once the host knows who has no phone. */
export function CardsPage(needs: DeskNeeds) {
  const { store, view, api, device, show } = needs;
  const { origin } = useAddress(needs);
  const link = joinLink(origin, view.code, view.join_key);
  const [qr, setQr] = useState<QrCode | null>(null);
  useEffect(() => {
    void api
      .makeQr({ text: link }, device.key)
      .then((answer) => setQr(answer.ok ? answer.value : null));
  }, [link]);
  useEffect(() => {
    const { dataset } = document.documentElement;
    dataset.prints = 'cards';
    return () => {
      delete dataset.prints;
    };
  }, []);
  const seats = peopleIn(view, store.here.value).filter(({ tablet }) => tablet === true);
  return (
    <SeatCards
      session={view.title}
      sheets={cardSheets(seats)}
      code={view.code}
      address={typedAddress(origin)}
      qr={qr}
      onPrint={() => window.print()}
      onBack={() => show('invite')}
    />
  );
}
