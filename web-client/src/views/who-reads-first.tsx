import { useRef } from 'preact/hooks';
import type { Participant } from '../domain';
import { AskSomebody } from '../parts/ask-somebody';
import { Problem } from '../parts/problem';
import { SureButton } from '../parts/sure-button';
import { useLostFocus } from '../shell/lost-focus';
import { t } from '../text/text';

export interface WhoReadsFirstProps {
  /** By name: whoever took it on. */
  reader: string | null;
  /** By name: whoever was asked, and has not answered. */
  asked: string | null;
  /** Notes are read first now: with nobody to read them, they wait. */
  isOn: boolean;
  /** Somebody who was asked would rather not. */
  wasNo: boolean;
  people: readonly Participant[];
  everyone: readonly Participant[];
  refusal: string | null;
  onAsk: (who: string) => void;
  onStop: () => void;
}

/** The second person who reads notes with no name first: asked for, by name, and free to say no. */
export function WhoReadsFirst(props: WhoReadsFirstProps) {
  const { reader, asked, isOn, wasNo, refusal } = props;
  const part = useRef<HTMLElement>(null);
  const press = useLostFocus(() => part.current, [reader, asked]);
  const act = <Value extends unknown[]>(run: (...values: Value) => void) => {
    return (...values: Value) => {
      press();
      run(...values);
    };
  };
  const isOpen = reader === null && asked === null;
  return (
    <section class="panel flat" aria-labelledby="who-reads" tabIndex={-1} ref={part}>
      <h2 id="who-reads">{t('read-first-who')}</h2>
      <p class="hint">{t('read-first-why')}</p>
      {refusal !== null && <Problem words={refusal} />}
      {reader !== null && (
        <p class="strong">{t(isOn ? 'read-first-reader' : 'read-first-ready', { who: reader })}</p>
      )}
      {reader === null && isOn && <p class="strong">{t('read-first-nobody')}</p>}
      {asked !== null && <p class="strong">{t('read-first-asked', { who: asked })}</p>}
      {asked === null && reader === null && wasNo && <p role="status">{t('read-first-not-now')}</p>}
      <AskSomebody
        key={String(isOpen)}
        words={t(isOpen ? 'read-first-ask-somebody' : 'read-first-ask-other')}
        action={t('read-first-ask')}
        open={isOpen}
        people={props.people}
        everyone={props.everyone}
        onAsk={act(props.onAsk)}
      />
      {reader !== null && (
        <div class="buttons">
          <SureButton
            words={t('read-first-release')}
            sure={t('read-first-release-sure')}
            about={reader}
            onSure={act(props.onStop)}
          />
        </div>
      )}
    </section>
  );
}
