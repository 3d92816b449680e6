import type { Table } from '../protocol/types.generated';
import { t } from '../text/text';
import { whoName } from '../text/who';
import { having, nextTurn, peopleIn, personCalled } from './seen';
import type { RoundNeeds } from './round-page';

/** "Would you be our timer?", and for whoever said yes the turns and the clock on their own phone. */
export function KeeperPart({ store, view, table }: RoundNeeds & { table: Table }) {
  const me = store.me.value;
  if (table.keeper_asked === me) {
    return (
      <section class="panel butter" aria-label={t('keeper-ask')}>
        <h2>{t('keeper-ask')}</h2>
        <p>{t('keeper-ask-hint')}</p>
        <div class="buttons pairs">
          <button
            type="button"
            class="button main"
            onClick={() => store.send({ kind: 'become_keeper', body: { table: table.id } })}
          >
            {t('keeper-yes')}
          </button>
          <button
            type="button"
            class="button"
            onClick={() => store.send({ kind: 'stop_being_keeper', body: { table: table.id } })}
          >
            {t('keeper-no')}
          </button>
        </div>
      </section>
    );
  }
  const keeperIsAway = table.keeper !== null && !store.here.value.has(table.keeper);
  if (keeperIsAway && table.keeper !== me) {
    return (
      <button
        type="button"
        class="button"
        onClick={() => store.send({ kind: 'become_keeper', body: { table: table.id } })}
      >
        {t('keeper-take')}
      </button>
    );
  }
  return table.keeper === me ? <KeeperDesk store={store} view={view} table={table} /> : null;
}

function KeeperDesk({ store, view, table }: Pick<RoundNeeds, 'store' | 'view'> & { table: Table }) {
  const turn = having(table);
  const next = nextTurn(table, store.here.value);
  const nextPerson = personCalled(view, next?.who ?? null);
  const clock = view.clocks[table.id];
  const paused = clock?.state === 'paused';
  const goOn = () => {
    if (turn !== undefined) {
      store.send({ kind: 'finish_turn', body: { table: table.id, who: turn.who } });
    }
    if (next !== undefined) {
      // Whoever keeps time can see who is at the table: a phone that is away stops nobody.
      store.send({ kind: 'start_turn', body: { table: table.id, who: next.who, anyway: true } });
    }
  };
  return (
    <section class="panel" aria-label={t('keeper-you')}>
      <h2>{t('keeper-you')}</h2>
      {(turn !== undefined || next !== undefined) && (
        <button type="button" class="button main" onClick={goOn}>
          {nextPerson === null
            ? t('keeper-thank')
            : t('keeper-next', { who: whoName(nextPerson, peopleIn(view, store.here.value)) })}
        </button>
      )}
      {clock !== undefined && (
        <div class="buttons pairs">
          <button
            type="button"
            class="button"
            onClick={() =>
              store.send({
                kind: paused ? 'resume_clock' : 'pause_clock',
                body: { scope: table.id },
              })
            }
          >
            {paused ? t('desk-go-on') : t('desk-pause')}
          </button>
          <button
            type="button"
            class="button"
            onClick={() =>
              store.send({ kind: 'add_time', body: { scope: table.id, seconds: 60 } })
            }
          >
            {t('desk-minute')}
          </button>
        </div>
      )}
    </section>
  );
}
