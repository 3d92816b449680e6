import { useEffect, useRef } from 'preact/hooks';
import type { Participant } from '../domain';
import { t } from '../text/text';
import { whoName } from '../text/who';
import { Problem } from './problem';
import { ReadOutWish } from './read-out-wish';
import { WhoLine } from './who-line';

export interface TurnOrderProps {
  /** Who waits, in the order of their turns. */
  waiting: readonly Participant[];
  everyone: readonly Participant[];
  refusal: string | null;
  /** Puts somebody at this place, counted from 0. */
  onMove: (who: string, place: number) => void;
}

type Way = 'up' | 'down' | 'next';

/** Another order, by buttons alone: nothing has to be dragged, and the focus moves with the person. */
export function TurnOrder({ waiting, everyone, refusal, onMove }: TurnOrderProps) {
  const list = useRef<HTMLOListElement>(null);
  const pressed = useRef<{ who: string; way: Way } | null>(null);
  const order = waiting.map(({ id }) => id).join(' ');
  useEffect(() => {
    const { current } = pressed;
    pressed.current = null;
    if (current !== null) list.current?.querySelector<HTMLElement>(selectorOf(current))?.focus();
  }, [order]);
  const move = (who: string, way: Way, place: number) => {
    if (place < 0 || place >= waiting.length) return;
    pressed.current = { who, way };
    onMove(who, place);
  };
  return (
    <>
      {refusal !== null && <Problem words={refusal} />}
      {waiting.length === 0 && <p>{t('desk-nobody-waiting')}</p>}
      <ol class="plain stack" ref={list}>
        {waiting.map((person, at) => (
          <li class="panel flat" key={person.id}>
            <WhoLine person={person} everyone={everyone}>
              <span class="hint"> {t('order-place', { place: at + 1, all: waiting.length })}</span>
            </WhoLine>
            <ReadOutWish person={person} everyone={everyone} />
            <Moves
              person={person}
              who={whoName(person, everyone)}
              at={at}
              last={waiting.length - 1}
              onMove={move}
            />
          </li>
        ))}
      </ol>
    </>
  );
}

interface MovesProps {
  person: Participant;
  who: string;
  at: number;
  last: number;
  onMove: (who: string, way: Way, place: number) => void;
}

/** At an end of the list a button stays where it is, so that nobody's focus is lost. */
function Moves({ person, who, at, last, onMove }: MovesProps) {
  const moves: [Way, string, number, boolean][] = [
    ['up', t('order-up'), at - 1, at > 0],
    ['down', t('order-down'), at + 1, at < last],
  ];
  if (last > 1) moves.push(['next', t('order-next'), 0, at > 0]);
  return (
    <div class="buttons pairs">
      {moves.map(([way, words, place, may]) => (
        <button
          type="button"
          class="button"
          key={way}
          data-way={`${way} ${person.id}`}
          aria-disabled={may ? undefined : 'true'}
          onClick={() => onMove(person.id, way, may ? place : -1)}
        >
          {words}
          <span class="for-ears">: {who}</span>
        </button>
      ))}
    </div>
  );
}

function selectorOf({ who, way }: { who: string; way: Way }): string {
  return `[data-way="${way} ${CSS.escape(who)}"]`;
}
