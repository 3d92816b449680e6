/** What can't change and what we'll find out; the mirror of asking/given_effects.cpp. */
import type { Given } from '../protocol/types.generated';
import { revised, withoutId } from './lists';
import type { Effects } from './told';

type GivenKinds =
  | 'given_added'
  | 'given_edited'
  | 'given_removed'
  | 'given_followed_up'
  | 'given_answered';

const nobodyYet = { owner: '', due: '', how: '', answer: '' };

export const givenEffects: Effects<GivenKinds> = {
  given_added: (view, { id, list, text }) => {
    const given: Given = { id, revision: 1, list, text, ...nobodyYet };
    return { ...view, givens: [...view.givens, given] };
  },
  given_edited: (view, { id, text }) => ({ ...view, givens: revised(view.givens, id, { text }) }),
  given_removed: (view, { id }) => ({ ...view, givens: withoutId(view.givens, id) }),
  given_followed_up: (view, { id, owner, due, how }) => ({
    ...view,
    givens: revised(view.givens, id, { owner, due, how }),
  }),
  given_answered: (view, { id, answer }) => ({
    ...view,
    givens: revised(view.givens, id, { answer }),
  }),
};
