import { useRef } from 'preact/hooks';
import type { SendState } from '../domain';
import { Problem } from '../parts/problem';
import { Whose } from '../parts/whose';
import { SendLine, WriteBox } from '../parts/write-box';
import { useLostFocus } from '../shell/lost-focus';
import { t } from '../text/text';

export interface TellHostsProps {
  /** "looking": what the hosts know is on its way. "known": they know something. */
  shows: 'looking' | 'box' | 'known';
  /** What they know; null where others may hold this device. */
  told: string | null;
  draft: string;
  state: SendState;
  offline: boolean;
  refusal: string | null;
  /** A name, where it is not about me. */
  about: string | null;
  onDraft: (text: string) => void;
  onSave: () => void;
  onChange: () => void;
  /** Leaves things as they were; null where nothing was told before. */
  onLeave: (() => void) | null;
  onTakeBack: () => void;
}

/** "Anything we should know?": for the hosts alone, and it says so first. */
export function TellHosts(props: TellHostsProps) {
  const { shows, state, offline, refusal } = props;
  const part = useRef<HTMLDivElement>(null);
  const press = useLostFocus(() => part.current, [shows, state]);
  return (
    <div class="stack" tabIndex={-1} ref={part}>
      {refusal !== null && <Problem words={refusal} />}
      {offline && <p class="hint">{t('tell-hosts-offline')}</p>}
      {shows === 'looking' && <p role="status">{t('tell-hosts-looking')}</p>}
      {shows === 'known' && <Known {...props} press={press} />}
      {shows === 'box' && <Box {...props} press={press} />}
    </div>
  );
}

interface PartProps extends TellHostsProps {
  press: () => void;
}

const lettersMax = 500;

function Box({ draft, state, about, press, onDraft, onSave, onLeave }: PartProps) {
  const save = (event: Event) => {
    event.preventDefault();
    if (draft.trim() === '') return;
    press();
    onSave();
  };
  const leave = () => {
    press();
    onLeave?.();
  };
  return (
    <form class="stack" onSubmit={save}>
      <WriteBox
        label={about === null ? t('tell-hosts-box') : t('tell-hosts-box-them')}
        whoSees={t('tell-hosts-sees')}
        text={draft}
        state={state}
        rows={3}
        lettersMax={lettersMax}
        onText={onDraft}
      />
      <div class="buttons pairs">
        <button type="submit" class="button">
          {t('tell-hosts-save')}
          <Whose who={about} />
        </button>
        {onLeave !== null && (
          <button type="button" class="button quiet" onClick={leave}>
            {t('tell-hosts-leave')}
            <Whose who={about} />
          </button>
        )}
      </div>
    </form>
  );
}

function Known({ told, state, about, press, onChange, onTakeBack }: PartProps) {
  const act = (run: () => void) => () => {
    press();
    run();
  };
  return (
    <>
      <p class="strong">{t('tell-hosts-told')}</p>
      {told !== null && (
        <p class="need-told" dir="auto">
          {told}
        </p>
      )}
      <p class="hint">{t('tell-hosts-sees')}</p>
      <div class="buttons pairs">
        <button type="button" class="button" onClick={act(onChange)}>
          {t('tell-hosts-change')}
          <Whose who={about} />
        </button>
        <button type="button" class="button quiet" onClick={act(onTakeBack)}>
          {t('tell-hosts-take-back')}
          <Whose who={about} />
        </button>
      </div>
      <SendLine state={state} />
    </>
  );
}
