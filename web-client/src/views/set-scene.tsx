import type { ShownClock } from '../domain';
import { ClockFace } from '../parts/clock-face';
import { WebLinkButton } from '../parts/web-link-button';
import { Heading } from '../shell/heading';
import { t } from '../text/text';
import '../styles/plans.css';

export interface SetSceneProps {
  session: string;
  kind: 'scene' | 'venue' | 'confidentiality';
  title: string;
  /** As they were written, line by line; may be empty. */
  words: string;
  /** May be empty. */
  link: string;
  /** Null: it takes the time it takes. */
  clock: ShownClock | null;
}

/** A poem or a film, what this place has, or what stays in the room. Nothing to do but take it in. */
export function SetScene({ session, kind, title, words, link, clock }: SetSceneProps) {
  return (
    <>
      <Heading what={title} session={session} />
      {words === '' && link === '' && <p>{t(`scene-none-${kind}`)}</p>}
      {words !== '' && (
        <div class={`panel scene-words ${kind}`} dir="auto">
          {words}
        </div>
      )}
      {link !== '' && <WebLinkButton link={link} />}
      {clock !== null && <ClockFace clock={clock} calm />}
    </>
  );
}
