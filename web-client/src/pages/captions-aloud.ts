import { useEffect, useRef } from 'preact/hooks';
import type { HeldCaption } from '../captions/caption-lines';
import { sentencesIn } from '../captions/sentences';
import { announcer } from '../shell/speaker';

/** Whole sentences of what comes from now on. A line that is late stays to be read, and is not said. */
export function useCaptionsAloud(lines: readonly HeldCaption[], aloud: boolean): void {
  const last = useRef<HeldCaption | undefined>(undefined);
  const rest = useRef('');
  const newest = lines[lines.length - 1];
  useEffect(() => {
    const before = last.current === undefined ? -1 : lines.indexOf(last.current);
    const news = before < 0 ? lines.slice(-1) : lines.slice(before + 1);
    last.current = newest;
    if (!aloud) {
      rest.current = '';
      return;
    }
    const heard = sentencesIn(rest.current, news.map(({ text }) => text).join(' '));
    rest.current = heard.rest;
    // Asked for by name: said however little else a reader is to say.
    if (heard.sentences !== '') announcer.say({ text: heard.sentences, about: 'urgent' });
  }, [newest]);
}
