import '../text/after-words';
import { useState } from 'preact/hooks';
import { Fold } from '../parts/fold';
import { nudgesFor } from '../plans/invitation-nudges';
import type { Invitation } from '../protocol/types.generated';
import type { Store } from '../store';
import { t } from '../text/text';
import { WriteInvitation } from '../views/write-invitation';
import { copyText } from './copy-text';
import type { DeskNeeds } from './needs';
import { refusalWords } from './refusal-words';
import { dateIn } from './seen';
import { useSends } from './sends';

const box = 'invitation';
const noticeDays = 28;

const blank: Invitation = {
  ...{ starts: '', minutes: 0, place: '', directions: '', call_link: '', why: '' },
  ...{ what_happens: '', needs: '', pre_reading: '', shows_questions: true },
};

/** Begun words, and the revision that was read when they were begun. */
interface Draft {
  invitation: Invitation;
  revision: number;
}

interface Props extends Pick<DeskNeeds, 'store' | 'view'> {
  origin: string;
}

/** For hosts, before the start: what people are sent. What was begun outlives a reload. */
export function WriteInvitationPart({ store, view, origin }: Props) {
  const sends = useSends(store);
  const [draft, setDraft] = useState(() => readDraft(store));
  const [saved, setSaved] = useState(false);
  const [copied, setCopied] = useState(false);
  const invitation = draft?.invitation ?? view.invitation ?? blank;
  const link = view.invitation_key === '' ? null : `${origin}/i/${view.invitation_key}`;
  const keep = (next: Draft | null) => {
    store.drafts.write(box, next === null ? '' : JSON.stringify(next));
    setDraft(next);
  };
  const save = async () => {
    setSaved(false);
    const revision = draft?.revision ?? view.invitation_revision;
    const isDone = await sends.send({
      kind: 'write_invitation',
      if: revision,
      body: { invitation: trimmed(invitation) },
    });
    if (!isDone) return;
    keep(null);
    setSaved(true);
  };
  // Told that somebody else wrote meanwhile: pressed once more, mine takes its place knowingly.
  const isStale = sends.refused?.code === 'stale';
  return (
    <Fold words={t('invitation-write')} open={draft !== null}>
      <WriteInvitation
        invitation={invitation}
        nudges={nudgesFor(invitation.starts, dateIn(noticeDays, store.now.value))}
        timeZone={view.time_zone}
        saving={sends.sending}
        saved={saved}
        refusal={sends.refused === null ? null : refusalWords(sends.refused)}
        link={link}
        copied={copied}
        onChange={(change) => {
          setSaved(false);
          const revision = draft === null || isStale ? view.invitation_revision : draft.revision;
          keep({ invitation: { ...invitation, ...change }, revision });
        }}
        onSave={() => void save()}
        onCopy={() => void copyText(link ?? '').then(setCopied)}
      />
    </Fold>
  );
}

function trimmed(invitation: Invitation): Invitation {
  return {
    ...invitation,
    call_link: invitation.call_link.trim(),
    pre_reading: invitation.pre_reading.trim(),
  };
}

function readDraft(store: Store): Draft | null {
  try {
    const { invitation, revision } = JSON.parse(store.drafts.read(box));
    if (typeof invitation !== 'object' || typeof revision !== 'number') return null;
    return { invitation: { ...blank, ...invitation }, revision };
  } catch {
    return null;
  }
}
