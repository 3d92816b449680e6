import type { CallFor, Participant } from '../domain';
import { t } from '../text/text';
import { whoName } from '../text/who';
import { WhoLine } from './who-line';

export interface Call {
  person: Participant;
  about: CallFor;
  /** In words; null in one circle. */
  table: string | null;
}

interface Props {
  calls: readonly Call[];
  everyone: readonly Participant[];
  onBeen: (who: string) => void;
}

/** Who would like a host beside them, where they are and what it is about. For hosts alone. */
export function WhoCalls({ calls, everyone, onBeen }: Props) {
  if (calls.length === 0) return null;
  return (
    <section class="panel butter" aria-labelledby="who-calls">
      <h2 id="who-calls">{t('calls-title')}</h2>
      <p class="hint">{t('calls-sees')}</p>
      <ul class="plain stack">
        {calls.map((call) => (
          <li class="buttons pairs" key={call.person.id}>
            <div class="whole">
              <WhoLine person={call.person} everyone={everyone}>
                {' '}
                {t(`call-${call.about}`)}
                <Where {...call} />
              </WhoLine>
            </div>
            <button type="button" class="button" onClick={() => onBeen(call.person.id)}>
              {t('calls-been')}
              <span class="for-ears">: {whoName(call.person, everyone)}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Where({ table, person }: Call) {
  const place = person.place === null ? null : t(`place-${person.place}`);
  const where = [table, place].filter((words) => words !== null);
  return where.length === 0 ? null : <span class="hint"> {where.join(', ')}</span>;
}
