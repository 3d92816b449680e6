import { useRef, useState } from 'preact/hooks';
import type { ShownClock } from '../domain';
import { useLostFocus } from '../shell/lost-focus';
import { t } from '../text/text';
import { AskFirst } from './ask-first';
import { Choices } from './choices';
import { gatheringWords } from './gathering-bar';
import { TimeLeft } from './now-panel';
import { Problem } from './problem';

export interface GatherPanelProps {
  /** Null: nobody has called the tables back. */
  clock: ShownClock | null;
  /** All tables are through: the next step is the thing to do. */
  allThrough: boolean;
  /** What follows the block; null: the end. */
  next: string | null;
  /** Who is in the middle of a turn, or waits for one. */
  ask: string | null;
  sending: boolean;
  refusal: string | null;
  onGather: (seconds: number) => void;
  onLonger: () => void;
  onNext: () => void;
  onAsked: (anyway: boolean) => void;
}

/** Each table goes at its own pace; from here they are called back, and all go on together. */
export function GatherPanel(props: GatherPanelProps) {
  const { clock, ask, refusal } = props;
  const part = useRef<HTMLElement>(null);
  const press = useLostFocus(() => part.current, [clock === null, ask]);
  const act = (run: () => void) => {
    press();
    run();
  };
  return (
    <section class="panel desk" aria-labelledby="gather" tabIndex={-1} ref={part}>
      <h2 id="gather">{t('gather')}</h2>
      {refusal !== null && <Problem words={refusal} />}
      {ask !== null ? (
        <AskFirst words={ask} onAsked={(anyway) => act(() => props.onAsked(anyway))} />
      ) : clock === null ? (
        <Call {...props} onGather={(seconds) => act(() => props.onGather(seconds))} />
      ) : (
        <Called {...props} clock={clock} onLonger={() => act(props.onLonger)} />
      )}
    </section>
  );
}

/** Ten seconds are as good as now, and still let somebody end a sentence. */
const waits = [10, 60, 120, 300] as const;

function Call(props: GatherPanelProps) {
  const [seconds, setSeconds] = useState<number>(60);
  return (
    <>
      {props.allThrough && <p class="strong">{t('gather-all-through')}</p>}
      {props.allThrough && <NextStep {...props} isMain />}
      <Choices
        name="gather-in"
        legend={t('gather-when')}
        across
        chosen={seconds}
        onChoose={setSeconds}
        options={waits.map((value) => ({ value, label: waitWords(value) }))}
      />
      <p class="hint">{t('gather-hint')}</p>
      <button
        type="button"
        class={props.allThrough ? 'button' : 'button main'}
        aria-disabled={props.sending ? 'true' : undefined}
        onClick={() => props.onGather(seconds)}
      >
        {t('gather-action')}
      </button>
      {!props.allThrough && <NextStep {...props} isMain={false} />}
    </>
  );
}

function Called(props: GatherPanelProps & { clock: ShownClock }) {
  return (
    <>
      <p class="strong">{gatheringWords(props.clock)}</p>
      <TimeLeft clock={props.clock} paused={false} />
      <NextStep {...props} isMain />
      <button type="button" class="button" onClick={props.onLonger}>
        {t('gather-longer')}
      </button>
    </>
  );
}

function NextStep({ next, sending, isMain, onNext }: GatherPanelProps & { isMain: boolean }) {
  return (
    <button
      type="button"
      class={isMain ? 'button main' : 'button quiet'}
      aria-disabled={sending ? 'true' : undefined}
      onClick={() => {
        if (!sending) onNext();
      }}
    >
      {next === null ? t('desk-close') : t('desk-next-step', { step: next })}
    </button>
  );
}

function waitWords(seconds: number): string {
  return seconds < 60 ? t('gather-soon') : t('gather-in', { minutes: seconds / 60 });
}
