import { Fold } from '../parts/fold';
import { t } from '../text/text';
import { Ended } from '../views/ended';
import { AgreementsPart } from './agreements-part';
import type { RoundNeeds } from './needs';
import { pathOf } from './route';
import { dateIn, dateWords } from './seen';

/** Thank you, and my own words: I can take them out for as long as they are kept. */
export function EndedPage({ store, view, device }: RoundNeeds) {
  const me = store.me.value;
  return (
    <Ended
      session={view.title}
      words={view.notes.filter(({ by }) => by === me).map(({ id, text }) => ({ id, text }))}
      takeOutUntil={dateWords(dateIn(view.keep_days, view.created_at))}
      reviewLink={pathOf(device.session, 'review')}
      onTakeOut={(id) => store.send({ kind: 'remove_note', body: { id } })}
    >
      <Fold words={t('agreement')}>
        <AgreementsPart store={store} view={view} />
      </Fold>
    </Ended>
  );
}
