import { useRef } from 'preact/hooks';
import type { Participant } from '../domain';
import { useLostFocus } from '../shell/lost-focus';
import { useReadFirst } from '../shell/read-first';
import { t } from '../text/text';
import { whoName } from '../text/who';

/** What the one main button does next. */
export type Next =
  | { label: 'start' }
  | { label: 'person'; person: Participant; away: boolean }
  | { label: 'finish'; person: Participant }
  | { label: 'step'; step: string }
  /** One table goes on, in a block. */
  | { label: 'table_step'; step: string }
  /** The last step of a block: the host calls the tables back. */
  | { label: 'at_end' }
  | { label: 'close' };

export type NextHow = 'go' | 'start_anyway' | 'wait' | 'step_over';

interface Props {
  next: Next | null;
  people: readonly Participant[];
  /** Somebody chose to wait for a device that is away. */
  waits: boolean;
  sending: boolean;
  onNext: (how: NextHow) => void;
}

/**
 * One button names the next step or person. If their device is away the keeper chooses: start
 * anyway, wait, or step over. The button stays the same element, so that the focus stays on it.
 */
export function NextButtons({ next, people, waits, sending, onNext }: Props) {
  const label = next === null ? '' : labelOf(next, people);
  const isRead = useReadFirst(label);
  const line = useRef<HTMLParagraphElement>(null);
  const main = useRef<HTMLButtonElement>(null);
  const away = next?.label === 'person' && next.away ? whoName(next.person, people) : null;
  // To the words, where there are some: a second tap there presses nothing.
  const pressed = useLostFocus(() => line.current ?? main.current, [label, away, waits]);
  if (next === null) {
    return (
      <p tabIndex={-1} ref={line}>
        {t('desk-nobody-waiting')}
      </p>
    );
  }
  if (next.label === 'at_end') {
    return (
      <p class="strong" tabIndex={-1} ref={line}>
        {t('table-at-end')}
      </p>
    );
  }
  const press = (how: NextHow) => () => {
    if (sending || !isRead()) return;
    pressed();
    onNext(how);
  };
  return (
    <>
      {away !== null && (
        <p class="strong" key="away" tabIndex={-1} ref={line}>
          {waits ? t('desk-waiting', { who: away }) : t('desk-away', { who: away })}
        </p>
      )}
      <button
        key="main"
        ref={main}
        type="button"
        class="button main"
        aria-disabled={sending ? 'true' : undefined}
        onClick={press(away === null ? 'go' : 'start_anyway')}
      >
        {sending ? t('sending') : label}
      </button>
      {away !== null && (
        <div class="buttons pairs" key="others">
          {!waits && (
            <button type="button" class="button" onClick={press('wait')}>
              {t('desk-wait')}
            </button>
          )}
          <button type="button" class="button" onClick={press('step_over')}>
            {t('desk-step-over')}
          </button>
        </div>
      )}
    </>
  );
}

function labelOf(next: Next, people: readonly Participant[]): string {
  switch (next.label) {
    case 'start':
      return t('desk-start');
    case 'close':
      return t('desk-close');
    case 'step':
      return t('desk-next-step', { step: next.step });
    case 'table_step':
      return t('table-next', { step: next.step });
    case 'at_end':
      return '';
    case 'finish':
      return t('desk-finish', { who: whoName(next.person, people) });
    case 'person': {
      if (next.away) return t('desk-start-anyway');
      const place = next.person.place ?? 'unsaid';
      return t('desk-next-person', { who: whoName(next.person, people), place });
    }
    default:
      return next satisfies never;
  }
}
