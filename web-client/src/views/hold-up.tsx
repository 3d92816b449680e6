import { useRef } from 'preact/hooks';
import { CardShape } from '../art/card-shape';
import { type Card, cards } from '../domain';
import { CardFace } from '../parts/card-face';
import { Fold } from '../parts/fold';
import { Problem } from '../parts/problem';
import { Whose } from '../parts/whose';
import { useLostFocus } from '../shell/lost-focus';
import { useReadFirst } from '../shell/read-first';
import { t } from '../text/text';

export interface HoldUpProps {
  /** Null: none is up. */
  mine: Card | null;
  /** The host opened the cards. One that is up can be put down in any case. */
  open: boolean;
  /** For those who hear one button at a time: whose card it is, where it is not mine. */
  who?: string;
  refusal: string | null;
  onShow: (card: Card) => void;
  onPutDown: () => void;
}

/** Four cards behind one button, and mine while I hold it up. */
export function HoldUp(props: HoldUpProps) {
  const { mine, open, who, refusal } = props;
  const part = useRef<HTMLDivElement>(null);
  const press = useLostFocus(() => part.current, [mine]);
  const isRead = useReadFirst(mine);
  if (!open && mine === null) return null;
  const act = (run: () => void) => () => {
    press();
    run();
  };
  const putDown = act(props.onPutDown);
  return (
    <div class="stack" tabIndex={-1} ref={part}>
      {refusal !== null && <Problem words={refusal} />}
      {mine !== null && (
        <section class="panel butter" aria-label={t('hold-up-mine')}>
          <p class="hint">{t('hold-up-mine')}</p>
          <p class="strong">
            <CardFace card={mine} />
          </p>
          <button type="button" class="button" onClick={() => isRead() && putDown()}>
            {t('hold-up-down')}
            <Whose who={who} />
          </button>
        </section>
      )}
      {open && (
        <Fold words={t('hold-up')}>
          <p class="hint">{t('hold-up-sees')}</p>
          <p class="hint">{t('hold-up-wall')}</p>
          <ul class="plain cards-to-hold">
            {cards.map((card) => (
              <li key={card}>
                <button
                  type="button"
                  class="button card-button"
                  aria-pressed={mine === card}
                  onClick={act(() => props.onShow(card))}
                >
                  <CardShape card={card} />
                  <span>
                    {t(`hold-up-${card}`)}
                    <Whose who={who} />
                    <Hint card={card} />
                  </span>
                </button>
              </li>
            ))}
          </ul>
        </Fold>
      )}
    </div>
  );
}

function Hint({ card }: { card: Card }) {
  if (card !== 'stop' && card !== 'differently') return null;
  return <span class="hint">{t(`hold-up-${card}-hint`)}</span>;
}
