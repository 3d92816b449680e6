import '../text/after-words';
import { useState } from 'preact/hooks';
import { Problem } from '../parts/problem';
import { WriteBox } from '../parts/write-box';
import type { ParkItem } from '../protocol/types.generated';
import { Heading, headingShown } from '../shell/heading';
import { useLostFocus } from '../shell/lost-focus';
import { useReadFirst } from '../shell/read-first';
import { t } from '../text/text';
import { useKeptWords } from './kept-words';
import type { PageNeeds } from './needs';
import { refusalWords } from './refusal-words';
import { useSends } from './sends';

interface Props extends Pick<PageNeeds, 'store' | 'view'> {
  back: string;
  onBack: () => void;
}

/** Before words are public somebody reads them, one at a time: could anyone be known by them? */
export function CheckWords({ store, view, back, onBack }: Props) {
  const [later, setLater] = useState<ReadonlySet<string>>(new Set());
  const waiting = view.park.filter(({ id, released }) => !released && !later.has(id));
  const item = waiting[0];
  // The next words stand where the last ones did: a trembling second tap must not release them.
  const isRead = useReadFirst(`${item?.id} ${item?.text}`);
  const press = useLostFocus(headingShown, [item?.id]);
  return (
    <>
      <Heading what={t('check-title')} session={view.title} />
      <p>{t('check-what')}</p>
      {item === undefined ? (
        <p role="status">{later.size > 0 ? t('check-later') : t('check-done')}</p>
      ) : (
        <CheckOne
          key={item.id}
          store={store}
          item={item}
          left={waiting.length}
          isRead={isRead}
          onLeaving={press}
          onLater={() => setLater(new Set([...later, item.id]))}
        />
      )}
      <OnThePage store={store} view={view} />
      <button type="button" class="button" onClick={onBack}>
        {back}
      </button>
    </>
  );
}

/** Checked, and thought better of: off the page with one press, back to where it is not checked. */
function OnThePage({ store, view }: Pick<Props, 'store' | 'view'>) {
  const sends = useSends(store);
  const released = view.park.filter((item) => item.released);
  const press = useLostFocus(headingShown, [released.length]);
  if (released.length === 0) return null;
  return (
    <section class="stack" aria-labelledby="check-on-page">
      <h2 id="check-on-page">{t('check-on-page')}</h2>
      {sends.refused !== null && <Problem words={refusalWords(sends.refused)} />}
      <ul class="plain stack">
        {released.map(({ id, text }) => (
          <li class="panel flat" key={id}>
            <p class="note-words" dir="auto">
              {text}
            </p>
            <button
              type="button"
              class="button"
              aria-disabled={sends.sending ? 'true' : undefined}
              onClick={() => {
                press();
                void sends.send({ kind: 'withhold_park', body: { id } });
              }}
            >
              {t('check-take-off')}
              <span class="for-ears">: {text.slice(0, 40)}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

interface OneProps extends Pick<PageNeeds, 'store'> {
  item: ParkItem;
  left: number;
  isRead: () => boolean;
  /** Another one may take its place. */
  onLeaving: () => void;
  onLater: () => void;
}

function CheckOne({ store, item, left, isRead, onLeaving, onLater }: OneProps) {
  const sends = useSends(store);
  const writing = useKeptWords(store, `check.${item.id}`, item.revision);
  const [isChanging, setChanging] = useState(writing.draft !== '');
  const press = useLostFocus(headingShown, [isChanging]);
  const about = { id: item.id };
  const release = () => {
    if (!isRead()) return;
    onLeaving();
    void sends.send({ kind: 'release_park', body: about, if: item.revision });
  };
  const leaveIt = () => {
    onLeaving();
    onLater();
  };
  const begin = () => {
    writing.onDraft(item.text);
    setChanging(true);
  };
  const change = async () => {
    const text = writing.draft.trim();
    if (text === '') return;
    press();
    const body = { ...about, text };
    if (await writing.send({ kind: 'edit_park', body, if: writing.begunAt })) setChanging(false);
  };
  const keep = () => {
    press();
    writing.onDraft('');
    setChanging(false);
  };
  return (
    <div class="stack panel">
      <p class="hint">{t('check-left', { count: left })}</p>
      <p class="note-words" dir="auto">
        {item.text}
      </p>
      {sends.refused !== null && <Problem words={refusalWords(sends.refused)} />}
      {writing.refusal !== null && <Problem words={writing.refusal} />}
      {isChanging && (
        <WriteBox
          label={t('check-words')}
          whoSees={t('check-words-sees')}
          text={writing.draft}
          state={writing.state}
          lettersMax={4000}
          onText={writing.onDraft}
        />
      )}
      <div class="buttons">
        {!isChanging ? (
          <>
            <button
              type="button"
              class="button main"
              aria-disabled={sends.sending ? 'true' : undefined}
              onClick={release}
            >
              {sends.sending ? t('sending') : t('check-nobody')}
            </button>
            <button type="button" class="button" onClick={begin}>
              {t('check-change')}
            </button>
            <button type="button" class="button" onClick={leaveIt}>
              {t('check-not-now')}
            </button>
          </>
        ) : (
          <>
            <button type="button" class="button main" onClick={() => void change()}>
              {t('check-save')}
            </button>
            <button type="button" class="button" onClick={keep}>
              {t('check-keep')}
            </button>
          </>
        )}
      </div>
    </div>
  );
}
