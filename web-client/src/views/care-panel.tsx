import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { Participant, WordsUse } from '../domain';
import { Fold } from '../parts/fold';
import { Problem } from '../parts/problem';
import { SureButton } from '../parts/sure-button';
import { WhoLine } from '../parts/who-line';
import { t } from '../text/text';
import { whoName } from '../text/who';
import { TypeForThem } from './read-back';
import { SeatName } from './seat-name';

/** Somebody without a device, and what can be done for them just now. */
export interface CaredFor {
  person: Participant;
  turn: 'none' | 'waiting' | 'having' | 'had' | 'passed';
  /** Turns are taken now. */
  inTurns: boolean;
  /** Their words would go to everybody now: in their turn, or on a wall of notes. */
  mayType: boolean;
  /** What was typed for them and has not gone out. */
  draft: string;
}

export interface CarePanelProps {
  seats: readonly CaredFor[];
  /** Nobody's device acts for these any more. */
  alone: readonly Participant[];
  everyone: readonly Participant[];
  mayAdd: boolean;
  refusal: string | null;
  onAdd: (name: string) => void;
  onTake: (id: string) => void;
  onDo: (id: string, what: 'pass' | 'come_back' | 'ask-turn' | 'finish') => void;
  onDraft: (id: string, text: string) => void;
  /** Until when words are kept, in words. */
  keptUntil: string;
  onWords: (id: string, text: string, use: WordsUse) => void;
  onRename: (id: string, name: string) => void;
  onGone: (id: string) => void;
  /** What they may ask for: a card to hold up, a host beside them. */
  asks?: (id: string, who: string) => ComponentChildren;
}

/** "You look after…": people without a phone, for whom this device acts. */
export function CarePanel(props: CarePanelProps) {
  const { seats, alone, everyone, mayAdd, refusal } = props;
  if (seats.length === 0 && alone.length === 0 && !mayAdd) return null;
  return (
    <section class="stack" aria-label={t('care')}>
      {refusal !== null && <Problem words={refusal} />}
      {alone.map((person) => (
        <Alone key={person.id} {...props} person={person} />
      ))}
      {seats.length > 0 && <h2>{t('care-title')}</h2>}
      {seats.length > 0 && (
        <ul class="plain stack">
          {seats.map((seat) => (
            <li class="panel flat" key={seat.person.id}>
              <WhoLine person={seat.person} everyone={everyone}>
                {seat.turn !== 'none' && <span class="hint"> {t(`care-${seat.turn}`)}</span>}
              </WhoLine>
              <ActFor {...props} seat={seat} who={whoName(seat.person, everyone)} />
            </li>
          ))}
        </ul>
      )}
      {mayAdd && (
        <Fold words={t('care-ask')}>
          <SeatName action={t('seat-add-action')} onName={props.onAdd} />
        </Fold>
      )}
    </section>
  );
}

function Alone({ person, everyone, onTake }: CarePanelProps & { person: Participant }) {
  const who = whoName(person, everyone);
  return (
    <div class="panel butter">
      <p class="strong">{t('care-alone', { who })}</p>
      <button type="button" class="button" onClick={() => onTake(person.id)}>
        {t('care-take')}
        <span class="for-ears">: {who}</span>
      </button>
    </div>
  );
}

interface ActProps extends CarePanelProps {
  seat: CaredFor;
  who: string;
}

function ActFor(props: ActProps) {
  const { seat, who } = props;
  const [types, setTypes] = useState(seat.draft !== '');
  const part = useRef<HTMLDivElement>(null);
  const { id } = seat.person;
  const send = (text: string, use: WordsUse) => {
    props.onWords(id, text, use);
    setTypes(false);
    part.current?.focus();
  };
  const act = (what: Parameters<CarePanelProps['onDo']>[1]) => {
    props.onDo(id, what);
    part.current?.focus();
  };
  return (
    <div class="stack" tabIndex={-1} ref={part}>
      <div class="buttons pairs">
        {(['finish', 'pass', 'come_back', 'ask-turn'] as const).filter(fits(seat)).map((what) => (
          <button type="button" class="button" key={what} onClick={() => act(what)}>
            {t(`care-${what}`)}
            <span class="for-ears">: {who}</span>
          </button>
        ))}
        {seat.mayType && !types && (
          <button type="button" class="button" onClick={() => setTypes(true)}>
            {t('care-type')}
            <span class="for-ears">: {who}</span>
          </button>
        )}
      </div>
      {types && (
        <TypeForThem
          who={who}
          draft={seat.draft}
          maySend={seat.mayType}
          keptUntil={props.keptUntil}
          onDraft={(text) => props.onDraft(id, text)}
          onSend={send}
        />
      )}
      {props.asks?.(id, who)}
      <Fold words={t('care-more')}>
        <SeatName
          key={seat.person.name}
          before={seat.person.name ?? ''}
          action={t('people-rename')}
          onName={(name) => props.onRename(id, name)}
        />
        <SureButton
          words={t('care-gone')}
          sure={t('care-gone-sure')}
          about={who}
          onSure={() => props.onGone(id)}
        />
      </Fold>
    </div>
  );
}

const during: Record<CaredFor['turn'], readonly string[]> = {
  none: ['ask-turn'],
  waiting: ['pass', 'come_back'],
  having: ['finish', 'pass', 'come_back'],
  had: ['ask-turn'],
  passed: ['ask-turn'],
};

function fits({ turn, inTurns }: CaredFor) {
  return (what: string) => inTurns && during[turn].includes(what);
}
