import { CarPark } from '../views/car-park';
import { MeToo } from './me-too';
import type { RoundNeeds } from './needs';
import { noteRules } from './note-rules';
import { NotTheSame, SamePark } from './same-park';
import { dateIn, parkOf } from './seen';
import { useWordsUse } from './words-use';
import { sendAs, useWriting } from './writing';

export function CarParkPage({ store, view, aside }: RoundNeeds) {
  const writing = useWriting(store, 'car_park');
  const wordsUse = useWordsUse(store, view);
  return (
    <CarPark
      session={view.title}
      items={parkOf(view, dateIn(0, store.now.value))}
      rules={noteRules(view, store, 'car_park', wordsUse)}
      draft={writing.draft}
      state={writing.state}
      onDraft={writing.onDraft}
      onPark={(_text, name, use) =>
        writing.send((text) =>
          sendAs(store, name, text, { kind: 'add_park', body: { text, use } }, 'car_park', use),
        )
      }
      below={({ id, shared }) => (
        <>
          <MeToo key={id} store={store} view={view} id={id} shared={shared} />
          <SamePark key={`same-${id}`} store={store} view={view} id={id} />
        </>
      )}
      besideAlso={({ id }) => <NotTheSame key={id} store={store} view={view} id={id} />}
      onBack={() => aside(null)}
    />
  );
}
