/** What a group agrees: offered, supported, settled; the mirror of words/agreement_effects.cpp. */
import type { Agreement, View } from '../protocol/types.generated';
import { changed, revised, withoutId } from './lists';
import type { Effects } from './told';

type AgreeingKinds =
  | 'agreement_added'
  | 'agreement_edited'
  | 'agreement_removed'
  | 'agreement_supported'
  | 'support_told'
  | 'agreement_settled';

export const agreeingEffects: Effects<AgreeingKinds> = {
  // Before there was a way to settle them, lines were agreed as they were written.
  agreement_added: (view, { id, text, by, proposed: isProposed }) => ({
    ...view,
    agreements: [...view.agreements, { ...proposed({ id, text, by }), settled: !isProposed }],
  }),
  // It was other words that people were for.
  agreement_edited: (view, { id, text, proposed: isProposed }) => ({
    ...withoutSupport(view, id),
    agreements: revised(
      view.agreements,
      id,
      isProposed ? { text, supported: false, settled: false } : { text },
    ),
  }),
  agreement_removed: (view, { id }) => ({
    ...withoutSupport(view, id),
    agreements: withoutId(view.agreements, id),
  }),
  agreement_supported: (view, { id, supported }) => ({
    ...view,
    agreements: changed(
      view.agreements,
      (line) => line.id === id,
      (line) => ({ ...line, supported }),
    ),
  }),
  support_told: (view, { id, who, supports }) => {
    const others = view.support.filter((one) => one.who !== who || one.agreement !== id);
    return { ...view, support: supports ? [...others, { who, agreement: id }] : others };
  },
  // Whoever is about to change it should see that it is settled now: that makes a revision.
  agreement_settled: (view, { id }) => ({
    ...view,
    agreements: revised(view.agreements, id, { settled: true }),
  }),
};

export function proposed({ id, text, by }: Pick<Agreement, 'id' | 'text' | 'by'>): Agreement {
  return { id, revision: 1, text, by, supported: false, settled: false };
}

function withoutSupport(view: View, id: string): View {
  return { ...view, support: view.support.filter(({ agreement }) => agreement !== id) };
}
