import { useEffect, useRef } from 'preact/hooks';
import { languageOf } from '../captions/caption-lines';
import { changeSettings, settings } from '../shell/settings';
import { Captions } from '../views/captions';
import { useCaptionsAloud } from './captions-aloud';
import { useCaptionsLanguage } from './captions-language';
import { captionsSeen, shownCaptions } from './captions-shown';
import type { PageNeeds } from './needs';
import { tableOf } from './seen';
import { TypeCaptions } from './type-captions';

/** Captions beneath every page of the round, for whoever asks for them. In my own turn none is read out. */
export function CaptionsPart({ mine, ...needs }: PageNeeds & { mine: boolean }) {
  const { store, view } = needs;
  const { captions: on, captionsAloud: aloud, captionsSize } = settings.value;
  const [wanted, chooseLanguage] = useCaptionsLanguage();
  const { lines, languages } = captionsSeen(store.captions.value, view, store.me.value, wanted);
  const newest = lines[lines.length - 1];
  const table = tableOf(view, store.me.value);
  const takesNotes = table !== undefined && table.note_taker === store.me.value;
  const { button, press } = useStillSeen(on);
  useCaptionsAloud(lines, on && aloud && !mine);
  return (
    <Captions
      on={on}
      lines={shownCaptions(lines)}
      source={newest?.source ?? null}
      kept={view.settings.keep_captions === true}
      languages={languages}
      language={newest === undefined ? wanted : languageOf(newest)}
      aloud={aloud}
      size={captionsSize}
      button={button}
      onPress={() => {
        press();
        changeSettings({ captions: !on });
      }}
      onLanguage={chooseLanguage}
      onAloud={(captionsAloud) => changeSettings({ captionsAloud })}
    >
      {takesNotes && <TypeCaptions key={table.id} {...needs} table={table.id} />}
    </Captions>
  );
}

/** The page gives up a strip, or takes it back: whoever pressed still sees what they pressed. */
function useStillSeen(on: boolean) {
  const button = useRef<HTMLButtonElement>(null);
  const pressed = useRef(false);
  useEffect(() => {
    if (pressed.current) button.current?.scrollIntoView({ block: 'nearest' });
    pressed.current = false;
  }, [on]);
  const press = () => {
    pressed.current = true;
  };
  return { button, press };
}
