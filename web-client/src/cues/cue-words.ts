/** Each cue in words, and to whom it matters: for the announcer. */
import { spokenSeconds, wordsForTime } from '../countdown';
import { peopleIn, personCalled } from '../pages/seen';
import { stepName } from '../pages/step-words';
import { seenFrom } from '../pages/tables';
import type { View } from '../protocol/types.generated';
import type { Announcement } from '../shell/announcer';
import { t } from '../text/text';
import { whoName } from '../text/who';
import { type Cue, nearly } from './cues';

export function wordsOf(cue: Cue, view: View, me: string | null): Announcement {
  switch (cue.kind) {
    case 'step':
      return { text: stepName(seenFrom(view, me)) };
    case 'my_turn':
      return {
        text: myTurn(nameOf(view, me), cue.seconds),
        region: 'alert',
        timed: true,
        about: 'urgent',
      };
    case 'soon':
      return { text: t('place-soon'), about: 'mine' };
    case 'next':
      return { text: t('place-next'), about: 'mine' };
    case 'their_turn':
      return { text: t('their-turn-title', { who: nameOf(view, cue.who) }) };
    case 'time_left':
      return { text: timeLeft(cue.left, cue.length), timed: true, about: 'mine' };
    case 'time_up':
      return { text: t('time-over'), timed: true, about: 'mine' };
    case 'step_time_up':
      return { text: t(`${cue.step}-over`), timed: true, about: 'mine' };
    case 'their_time_up':
      return {
        text: t('their-time-up', { who: nameOf(view, cue.who) }),
        timed: true,
        about: 'mine',
      };
    case 'thank':
      return { text: t('desk-thank'), about: 'mine' };
  }
}

function nameOf(view: View, who: string | null): string {
  const person = personCalled(view, who);
  return person === null ? '' : whoName(person, peopleIn(view, new Set()));
}

function myTurn(who: string, left: number | null): string {
  if (left === null) return t('my-turn-said-no-clock', { who });
  const seconds = spokenSeconds(left);
  return t('my-turn-said', { who, minutes: Math.floor(seconds / 60), seconds: seconds % 60 });
}

function timeLeft(left: number, length: number): string {
  // In a short turn 30 seconds are about half: here the nearer word is the more useful one.
  if (left === nearly) return t('time-30-seconds');
  const words = wordsForTime(left, length);
  return words.key === 'time-minutes' ? t(words.key, { minutes: words.minutes }) : t(words.key);
}
