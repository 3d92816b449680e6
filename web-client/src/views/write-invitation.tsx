import { Problem } from '../parts/problem';
import { TextField } from '../parts/text-field';
import { Tick } from '../parts/tick';
import { WordsBox } from '../parts/words-box';
import type { Nudges } from '../plans/invitation-nudges';
import type { Invitation } from '../protocol/types.generated';
import { t } from '../text/text';

export interface WriteInvitationProps {
  invitation: Invitation;
  nudges: Nudges;
  /** "Europe/London" */
  timeZone: string;
  saving: boolean;
  saved: boolean;
  refusal: string | null;
  /** Of its page; null: it was not saved yet. */
  link: string | null;
  copied: boolean;
  onChange: (change: Partial<Invitation>) => void;
  onSave: () => void;
  onCopy: () => void;
}

const words = [
  ['why', 1000],
  ['what_happens', 1000],
  ['directions', 1000],
  ['needs', 500],
] as const;
const links = ['call_link', 'pre_reading'] as const;

/** What people are sent before the session, and the link that they are sent. */
export function WriteInvitation(props: WriteInvitationProps) {
  const { invitation, saving, refusal, onChange } = props;
  const [day = '', time = ''] = invitation.starts.split('T');
  const setStarts = (newDay: string, newTime: string) =>
    onChange({ starts: newDay === '' ? '' : `${newDay}T${newTime === '' ? '14:00' : newTime}` });
  const save = (event: Event) => {
    event.preventDefault();
    if (!saving) props.onSave();
  };
  return (
    <form class="stack" onSubmit={save} noValidate>
      <p>{t('invitation-hint')}</p>
      <div class="side-by-side">
        <TextField
          id="invitation-day"
          type="date"
          label={t('start-date')}
          value={day}
          onValue={(value) => setStarts(value, time)}
        />
        <TextField
          id="invitation-time"
          type="time"
          label={t('start-time')}
          value={time}
          onValue={(value) => setStarts(day, value)}
        />
      </div>
      <p class="hint">{t('invitation-zone', { zone: props.timeZone })}</p>
      <NudgeLines nudges={props.nudges} />
      <TextField
        id="invitation-minutes"
        type="number"
        label={t('invitation-minutes')}
        value={invitation.minutes === 0 ? '' : String(invitation.minutes)}
        onValue={(text) => onChange({ minutes: minutesIn(text) })}
      />
      <TextField
        id="invitation-place"
        label={t('start-where')}
        maxLength={200}
        value={invitation.place}
        onValue={(place) => onChange({ place })}
      />
      {words.map(([field, maxLength]) => (
        <WordsBox
          key={field}
          id={`invitation-${field}`}
          label={t(`invitation-${field}`)}
          hint={t(`invitation-${field}-hint`)}
          maxLength={maxLength}
          rows={3}
          value={invitation[field]}
          onValue={(text) => onChange({ [field]: text })}
        />
      ))}
      {links.map((field) => (
        <TextField
          key={field}
          id={`invitation-${field}`}
          type="url"
          label={t(`invitation-${field}`)}
          maxLength={500}
          value={invitation[field]}
          onValue={(text) => onChange({ [field]: text })}
        />
      ))}
      <Tick
        ticked={invitation.shows_questions}
        onTick={(shows_questions) => onChange({ shows_questions })}
      >
        {t('invitation-shows_questions')}
      </Tick>
      {refusal !== null && <Problem words={refusal} />}
      <button type="submit" class="button" aria-disabled={saving ? 'true' : undefined}>
        {saving ? t('saving') : t('invitation-save')}
      </button>
      <p role="status">{props.saved ? t('invitation-saved') : ''}</p>
      {props.link !== null && (
        <ItsLink link={props.link} copied={props.copied} onCopy={props.onCopy} />
      )}
    </form>
  );
}

function ItsLink({ link, copied, onCopy }: { link: string; copied: boolean; onCopy: () => void }) {
  return (
    <>
      <p>
        <a class="button quiet" href={link} target="_blank" rel="noreferrer">
          <bdi dir="ltr">{link}</bdi>
        </a>
      </p>
      <button type="button" class="button" onClick={onCopy}>
        {copied ? t('copied') : t('invitation-copy')}
      </button>
    </>
  );
}

/** Beside the day, and never in the way. */
function NudgeLines({ nudges }: { nudges: Nudges }) {
  const { shortNotice, early, festival } = nudges;
  return (
    <div class="stack" role="status">
      {shortNotice && <p class="panel butter">{t('nudge-short-notice')}</p>}
      {early && <p class="panel butter">{t('nudge-early')}</p>}
      {festival !== null && (
        <p class="panel butter">{t('nudge-festival', { festival: t(`festival-${festival}`) })}</p>
      )}
    </div>
  );
}

function minutesIn(text: string): number {
  const number = Number.parseInt(text, 10);
  return Number.isFinite(number) ? Math.min(1440, Math.max(0, number)) : 0;
}
