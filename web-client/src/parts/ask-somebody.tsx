import type { Participant } from '../domain';
import { whoName } from '../text/who';
import { Fold } from './fold';
import { WhoLine } from './who-line';

interface Props {
  words: string;
  /** What the button beside each of them says. */
  action: string;
  people: readonly Participant[];
  everyone: readonly Participant[];
  /** Begins open. */
  open?: boolean;
  onAsk: (who: string) => void;
}

/** One of these people, each with a button of their own. */
export function AskSomebody({ words, action, people, everyone, open = false, onAsk }: Props) {
  if (people.length === 0) return null;
  return (
    <Fold words={words} open={open}>
      <ul class="plain stack">
        {people.map((person) => (
          <li class="panel flat" key={person.id}>
            <WhoLine person={person} everyone={everyone} />
            <button type="button" class="button" onClick={() => onAsk(person.id)}>
              {action}
              <span class="for-ears">: {whoName(person, everyone)}</span>
            </button>
          </li>
        ))}
      </ul>
    </Fold>
  );
}
