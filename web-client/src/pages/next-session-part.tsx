import { useState } from 'preact/hooks';
import type { Problem as Refused } from '../api';
import { devicesHere } from '../devices-here';
import { Fold } from '../parts/fold';
import { Problem } from '../parts/problem';
import { TextField } from '../parts/text-field';
import { t } from '../text/text';
import type { PageNeeds } from './needs';
import { refusalWords } from './refusal-words';
import { pathOf } from './route';

/** The next session of a series. Asking again after a lost answer, or a reload, makes no second one. */
export function NextSessionPart({ view, api, device }: Pick<PageNeeds, 'view' | 'api' | 'device'>) {
  const door = `next.${device.session}`;
  const [devices] = useState(devicesHere);
  const [made, setMade] = useState(() => devices.behind(door));
  const [title, setTitle] = useState(view.title);
  const [where, setWhere] = useState(view.place_and_time);
  const [saving, setSaving] = useState(false);
  const [problem, setProblem] = useState<Refused | null>(null);
  const make = async (event: Event) => {
    event.preventDefault();
    if (saving || title.trim() === '') return;
    setSaving(true);
    setProblem(null);
    const token = devices.keyFor(door);
    const request = { token, title: title.trim(), place_and_time: where.trim() };
    const answer = await api.nextSession(device.session, device.key, request);
    setSaving(false);
    if (!answer.ok) return setProblem(answer.problem);
    const { session, participant, role } = answer.value;
    devices.entered(door, { session, participant, key: token, role });
    setMade(session);
  };
  if (made !== null) {
    return (
      <section class="panel flat" aria-label={t('next-session')}>
        <p>{t('next-session-made')}</p>
        <a class="button main" href={pathOf(made, 'desk')}>
          {t('next-session-go')}
        </a>
      </section>
    );
  }
  return (
    <Fold words={t('next-session')}>
      <form class="stack" onSubmit={(event) => void make(event)}>
        <p>{t('next-session-hint')}</p>
        <TextField
          id="next-title"
          label={t('start-topic-label')}
          maxLength={120}
          value={title}
          onValue={setTitle}
        />
        <TextField
          id="next-where"
          label={t('next-session-where')}
          maxLength={200}
          value={where}
          onValue={setWhere}
        />
        {problem !== null && <Problem words={refusalWords(problem)} />}
        <button type="submit" class="button" aria-disabled={saving ? 'true' : undefined}>
          {saving ? t('saving') : t('next-session-make')}
        </button>
      </form>
    </Fold>
  );
}
