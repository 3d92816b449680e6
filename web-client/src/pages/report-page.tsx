import '../text/after-words';
import '../text/host-words';
import '../text/themes-words';
import '../text/report-words';
import { useEffect, useState } from 'preact/hooks';
import type { SaidGroup } from '../domain';
import { Fold } from '../parts/fold';
import type { View } from '../protocol/types.generated';
import { findStep } from '../session/look-ups';
import { headingShown } from '../shell/heading';
import { useLostFocus } from '../shell/lost-focus';
import { t } from '../text/text';
import { RecordDownloads } from '../views/record-downloads';
import { Report } from '../views/report';
import { CallsPart } from './calls';
import { profilesFor, useExports } from './exports';
import type { PageNeeds } from './needs';
import { PicturesPart } from './pictures-part';
import { ReportText } from './report-text';
import { pathOf } from './route';
import { dateIn, dateWords } from './seen';
import { titleOf } from './step-words';
import { AddTheme, HeadingBox, SummaryBox } from './theme-words';
import { saidElsewhere, themesShown } from './themes-shown';
import { useThemeMoves } from './use-theme-moves';

/** For hosts, in the session and after it: the report, as people will read it, and what is missing. */
export function ReportPage({ store, view, api, device, go }: PageNeeds) {
  const role = store.role.value;
  const isHost = role === 'host' || role === 'cohost';
  const moves = useThemeMoves(store);
  const exports = useExports(api, device);
  const [about, setAbout] = useState('');
  const press = useLostFocus(headingShown, [view.themes.length]);
  useEffect(() => {
    if (!isHost) go('round', '', true);
  }, [isHost]);
  if (!isHost) return null;
  const said = saidElsewhere(view);
  const isLast = ({ step }: SaidGroup) => findStep(view, step)?.kind === 'still_got_time';
  return (
    <>
      <CallsPart store={store} view={view} />
      <Report
        session={view.title}
        when={whenItWas(view)}
        themes={themesShown(view, store.me.value)}
        groups={said
          .filter((one) => !isLast(one))
          .map((one) => ({ ...one, title: nameOf(view, one) }))}
        lastly={said.filter(isLast).flatMap(({ quotes }) => quotes)}
        isEmpty={view.notes.length === 0 && said.length === 0 && view.themes.length === 0}
        sending={moves.sending}
        refused={moves.refusal === null ? null : { about, words: moves.refusal }}
        onPut={(words, theme, before) => {
          setAbout(words);
          void moves.put(words, theme, before);
        }}
        onMoveTheme={(id, before) => {
          setAbout(id);
          void moves.moveTheme(id, before);
        }}
        onRemove={(id) => {
          setAbout(id);
          press();
          void moves.remove(id);
        }}
        change={({ id }) => (
          <Fold words={t('report-change')}>
            <HeadingBox key={`${id}-title`} store={store} id={id} />
            <SummaryBox key={`${id}-summary`} store={store} id={id} />
          </Fold>
        )}
        add={<AddTheme store={store} />}
        whoseStory={<ReportText store={store} field="whose_story" />}
        pictures={<PicturesPart api={api} device={device} />}
        finalWords={<ReportText store={store} field="final_words" />}
        nextTime={<ReportText store={store} field="next_time" />}
        keep={<RecordDownloads {...exports} profiles={profilesFor.host} hasCaptions={false} />}
        reviewLink={pathOf(device.session, 'review')}
        onBack={() => go('desk')}
      />
    </>
  );
}

function whenItWas({ started_at, created_at, place_and_time }: View): string {
  const day = dateWords(dateIn(0, started_at ?? created_at));
  return [day, place_and_time].filter((part) => part !== '').join(', ');
}

function nameOf(view: View, { id, step }: SaidGroup): string {
  const planned = findStep(view, step);
  if (planned !== undefined) return titleOf(planned);
  return id === 'chat' ? t('report-chat') : t('report-other-notes');
}
