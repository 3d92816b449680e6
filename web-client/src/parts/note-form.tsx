import { useState } from 'preact/hooks';
import type { NoteName, SendState } from '../domain';
import { t } from '../text/text';
import { Choices } from './choices';
import { WriteBox } from './write-box';

export interface NoteRules {
  /** The ways to send, the first one chosen to begin with. */
  names: readonly NoteName[];
  /** Whom a private word goes to, by name. */
  privateTo: string | null;
  /** Set when fewer than 5 are here. */
  fewPeople: number | null;
  readFirst: boolean;
  plainHttp: boolean;
}

interface Props {
  label: string;
  action: string;
  rules: NoteRules;
  draft: string;
  state: SendState;
  onDraft: (text: string) => void;
  onSend: (text: string, name: NoteName) => void;
}

export function NoteForm({ label, action, rules, draft, state, onDraft, onSend }: Props) {
  const [name, setName] = useState<NoteName>(rules.names[0] ?? 'no_name');
  const send = (event: Event) => {
    event.preventDefault();
    if (draft.trim() !== '') onSend(draft, name);
  };
  return (
    <form class="panel" onSubmit={send}>
      <Choices
        name="note-name"
        legend={t('note-as')}
        across
        chosen={name}
        onChoose={setName}
        options={rules.names.map((value) => ({ value, label: nameLabel(value, rules) }))}
      />
      <WriteBox
        label={label}
        whoSees={whoSeesIt(name, rules)}
        text={draft}
        state={state}
        onText={onDraft}
      />
      <button type="submit" class="button main">
        {action}
      </button>
    </form>
  );
}

function nameLabel(name: NoteName, rules: NoteRules): string {
  if (name === 'private') return t('note-private', { who: rules.privateTo ?? t('the-host') });
  return name === 'from_me' ? t('note-from-me') : t('note-no-name');
}

/** Every promise that holds here, and no other. */
function whoSeesIt(name: NoteName, rules: NoteRules): string {
  if (name === 'from_me') return t('sees-from-me');
  if (name === 'private') return t('sees-private', { who: rules.privateTo ?? t('the-host') });
  const lines = [t('sees-no-name')];
  if (rules.readFirst) lines.push(t('sees-read-first'));
  if (rules.plainHttp) lines.push(t('sees-plain-http'));
  if (rules.fewPeople !== null) lines.push(t('sees-few', { count: rules.fewPeople }));
  return lines.join(' ');
}
