/** Which of several languages of captions somebody reads: remembered on the device. */
import { useState } from 'preact/hooks';
import { languageOf } from '../captions/caption-lines';
import { settings } from '../shell/settings';
import { keepIn } from '../storage';

const storedAs = 'cuppa.captions.language';

export function useCaptionsLanguage(): [wanted: string, choose: (language: string) => void] {
  const [keep] = useState(() => keepIn(() => localStorage));
  const [chosen, setChosen] = useState(() => keep.read(storedAs));
  const choose = (language: string) => {
    keep.write(storedAs, language);
    setChosen(language);
  };
  return [chosen ?? languageOf(settings.value), choose];
}
