import type { ComponentChildren } from 'preact';
import { SureButton } from '../parts/sure-button';
import { useReadFirst } from '../shell/read-first';
import { t } from '../text/text';

export interface ShownAgreement {
  id: string;
  text: string;
  settled: boolean;
  /** Somebody besides its writer is for it. */
  supported: boolean;
  /** I wrote it: then I am for it, and say no more. */
  isMine: boolean;
  /** I said that I am for it. */
  iAmForIt: boolean;
  /** Brought along from the session before. */
  isFromLastTime: boolean;
  mayTakeAway: boolean;
}

export interface AgreementsProps {
  lines: readonly ShownAgreement[];
  /** After the end there is nothing to press. */
  isOver: boolean;
  onSupport: (id: string, isForIt: boolean) => void;
  onSettle: (id: string) => void;
  onTakeAway: (id: string) => void;
  /** Where a line is changed, for those who may. */
  change: (line: ShownAgreement) => ComponentChildren;
  /** Where a line is offered. */
  children?: ComponentChildren;
}

/** What we agree: offered by one, and settled by more than one. Nobody is counted or named. */
export function Agreements(props: AgreementsProps) {
  const { lines, isOver, children } = props;
  return (
    <>
      {!isOver && <p class="hint">{t('agree-how')}</p>}
      {lines.length === 0 && <p>{t('agreement-none')}</p>}
      {lines.length > 0 && (
        <ul class="plain stack" aria-label={t('agreement')}>
          {lines.map((line) => (
            <li class={line.settled ? 'panel flat' : 'panel butter'} key={line.id}>
              <p class="note-words" dir="auto">
                {line.text}
              </p>
              <p class="hint">{howItStands(line)}</p>
              {!isOver && <LineButtons {...props} line={line} />}
              {!isOver && props.change(line)}
            </li>
          ))}
        </ul>
      )}
      {!isOver && children}
    </>
  );
}

function howItStands({ settled, supported, isMine, iAmForIt, isFromLastTime }: ShownAgreement) {
  if (settled) return t('agree-settled');
  const said = [isFromLastTime ? t('agree-last-time') : t('agree-proposed')];
  if (isMine) said.push(t('agree-mine'));
  if (iAmForIt) said.push(t('agree-i-am-for-it'));
  else if (supported) said.push(t('agree-others'));
  return said.join(' ');
}

function LineButtons(props: AgreementsProps & { line: ShownAgreement }) {
  const { line, onSupport, onSettle, onTakeAway } = props;
  // One button that says what it does now: pressed twice it would undo itself, so words are read first.
  const isRead = useReadFirst(`${line.iAmForIt} ${line.text}`);
  const about = <span class="for-ears">: {line.text.slice(0, 40)}</span>;
  if (line.settled) return null;
  return (
    <div class="buttons">
      {!line.isMine && (
        <button
          type="button"
          class="button"
          onClick={() => isRead() && onSupport(line.id, !line.iAmForIt)}
        >
          {t(line.iAmForIt ? 'agree-not-for-it' : 'agree-for-it')}
          {about}
        </button>
      )}
      {line.supported && (
        <button type="button" class="button" onClick={() => isRead() && onSettle(line.id)}>
          {t('agree-settle')}
          {about}
        </button>
      )}
      {line.mayTakeAway && (
        <SureButton
          words={t('agree-take-away')}
          sure={t('agree-take-away-sure')}
          about={line.text.slice(0, 40)}
          onSure={() => onTakeAway(line.id)}
        />
      )}
    </div>
  );
}
