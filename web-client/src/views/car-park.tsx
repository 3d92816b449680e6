import type { ComponentChildren } from 'preact';
import { Picture } from '../art/pictures';
import type { NoteName, ParkItem, SendState } from '../domain';
import { Fold } from '../parts/fold';
import { NoteForm, type NoteRules } from '../parts/note-form';
import { EmptyTable } from '../parts/note-wall';
import { Heading } from '../shell/heading';
import { t } from '../text/text';

export interface CarParkProps {
  session: string;
  items: readonly ParkItem[] | null;
  rules: NoteRules;
  draft: string;
  state: SendState;
  onDraft: (text: string) => void;
  onPark: (text: string, name: NoteName) => void;
  onBack: () => void;
}

/** Things to come back to, in people's own words. Anyone parks; somebody answers, by a date. */
export function CarPark(props: CarParkProps) {
  return (
    <>
      <Heading what={t('car-park-title')} session={props.session} />
      <p>{t('car-park-intro')}</p>
      <Fold words={t('park-something')} open={props.draft !== ''}>
        <NoteForm
          label={t('park-label')}
          action={t('park-action')}
          rules={props.rules}
          draft={props.draft}
          state={props.state}
          onDraft={props.onDraft}
          onSend={props.onPark}
        />
      </Fold>
      {props.items === null && <p role="status">{t('notes-loading')}</p>}
      {props.items?.length === 0 && <EmptyTable words={t('car-park-empty')} />}
      {props.items !== null && props.items.length > 0 && (
        <ul class="bays plain" aria-label={t('car-park')}>
          {props.items.map((item) => (
            <Bay key={item.id} item={item} />
          ))}
        </ul>
      )}
      <button type="button" class="button" onClick={props.onBack}>
        {t('back-to-session')}
      </button>
    </>
  );
}

export function Bay({ item, children }: { item: ParkItem; children?: ComponentChildren }) {
  return (
    <li class="bay">
      <p class="note-words" dir="auto">
        {item.text}
      </p>
      <p class="bay-state">
        <Picture of={item.state === 'did' ? 'done' : 'car'} />
        <span class="strong">{t(`park-state-${item.state}`)}</span>
      </p>
      {item.answer !== null && <p dir="auto">{item.answer}</p>}
      {item.owner !== null && item.state !== 'did' && (
        <p>{t('park-owner', { owner: item.owner })}</p>
      )}
      {item.owner === null && item.state !== 'did' && <p class="hint">{t('park-no-owner')}</p>}
      {item.nextUpdate !== null &&
        item.state !== 'did' &&
        (item.late ? (
          <p class="not-sent">{t('park-late', { date: item.nextUpdate })}</p>
        ) : (
          <p class="hint">{t('park-next', { date: item.nextUpdate })}</p>
        ))}
      {children}
    </li>
  );
}
