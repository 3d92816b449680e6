import type { ComponentChildren } from 'preact';
import { Choices } from '../parts/choices';
import { Problem } from '../parts/problem';
import { SureButton } from '../parts/sure-button';
import { Tick } from '../parts/tick';
import { Heading } from '../shell/heading';
import { t } from '../text/text';

/** What the host can choose while people are here; each choice is sent at once. */
export interface Options {
  clockFor: 'everyone' | 'picture' | 'person';
  door: 'open' | 'knock' | 'locked';
  chat: 'open' | 'off';
  noName: 'open' | 'read_first' | 'off';
  noteWindowSeconds: number;
  keepChat: boolean;
  cards: 'open' | 'off';
}

interface SessionOptionsProps {
  session: string;
  options: Options;
  code: string;
  refusal: string | null;
  onChange: (change: Partial<Options>) => void;
  onNewCode: () => void;
  onBack: () => void;
  /** Who reads notes with no name first, beneath the choice. */
  readerPart?: ComponentChildren;
  /** Choices with a part of their own. */
  children?: ComponentChildren;
}

export function SessionOptions(props: SessionOptionsProps) {
  const { options, onChange } = props;
  return (
    <>
      <Heading what={t('options-title')} session={props.session} />
      {props.refusal !== null && <Problem words={props.refusal} />}
      <div class="panel">
        <Choices
          name="door"
          legend={t('options-door')}
          chosen={options.door}
          onChoose={(door) => onChange({ door })}
          options={(['open', 'knock', 'locked'] as const).map((value) => ({
            value,
            label: t(`door-${value}`),
            hint: t(`door-${value}-hint`),
          }))}
        />
      </div>
      <div class="panel">
        <ClockFor chosen={options.clockFor} onChoose={(clockFor) => onChange({ clockFor })} />
      </div>
      <div class="panel">
        <Choices
          name="chat"
          legend={t('chat')}
          across
          chosen={options.chat}
          onChoose={(chat) => onChange({ chat })}
          options={(['open', 'off'] as const).map((value) => ({
            value,
            label: t(`switch-${value}`),
          }))}
        />
        <Choices
          name="no-name"
          legend={t('options-no-name')}
          chosen={options.noName}
          onChoose={(noName) => onChange({ noName })}
          options={(['open', 'read_first', 'off'] as const).map((value) => ({
            value,
            label: t(`no-name-${value}`),
            hint: t(`no-name-${value}-hint`),
          }))}
        />
        {props.readerPart}
        <NoteWindow
          seconds={options.noteWindowSeconds}
          onSeconds={(noteWindowSeconds) => onChange({ noteWindowSeconds })}
        />
        <KeepChat kept={options.keepChat} onKept={(keepChat) => onChange({ keepChat })} />
      </div>
      <div class="panel">
        <Choices
          name="cards"
          legend={t('options-hold-up')}
          hint={t('options-hold-up-hint')}
          across
          chosen={options.cards}
          onChoose={(cards) => onChange({ cards })}
          options={(['open', 'off'] as const).map((value) => ({
            value,
            label: t(`switch-${value}`),
          }))}
        />
      </div>
      <div class="panel">
        <h2>{t('options-code')}</h2>
        <p>{t('options-code-hint')}</p>
        <div class="buttons">
          <SureButton
            words={t('options-new-code')}
            sure={t('options-new-code-sure')}
            about={props.code}
            onSure={props.onNewCode}
          />
        </div>
      </div>
      {props.children}
      <button type="button" class="button" onClick={props.onBack}>
        {t('back-to-desk')}
      </button>
    </>
  );
}

interface ClockForProps {
  chosen: Options['clockFor'];
  onChoose: (chosen: Options['clockFor']) => void;
}

export function ClockFor({ chosen, onChoose }: ClockForProps) {
  return (
    <Choices
      name="clock-for"
      legend={t('start-clock')}
      chosen={chosen}
      onChoose={onChoose}
      options={(['everyone', 'picture', 'person'] as const).map((value) => ({
        value,
        label: t(`start-clock-${value}`),
        hint: t(`start-clock-${value}-hint`),
      }))}
    />
  );
}

interface NoteWindowProps {
  seconds: number;
  onSeconds: (seconds: number) => void;
}

export function NoteWindow({ seconds, onSeconds }: NoteWindowProps) {
  return (
    <Choices
      name="note-window"
      legend={t('start-window')}
      hint={seconds === 0 ? t('start-window-none-hint') : t('start-window-hint')}
      chosen={seconds}
      onChoose={onSeconds}
      options={[0, 10, 30, 60].map((value) => ({
        value,
        label: t('start-window-seconds', { seconds: value }),
      }))}
    />
  );
}

interface KeepChatProps {
  kept: boolean;
  onKept: (kept: boolean) => void;
}

export function KeepChat({ kept, onKept }: KeepChatProps) {
  return (
    <Tick ticked={kept} onTick={onKept}>
      {t('options-keep-chat')}
      <span class="hint">{t('options-keep-chat-hint')}</span>
    </Tick>
  );
}
