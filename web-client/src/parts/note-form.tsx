import { useState } from 'preact/hooks';
import { isBlank } from '../blank';
import type { NoteName, SendState, WordsUse } from '../domain';
import { t } from '../text/text';
import { Choices } from './choices';
import { Problem } from './problem';
import { WordsGone, WordsUseChoice, type WordsUseProps } from './words-use';
import { WriteBox } from './write-box';

export interface NoteRules {
  /** The ways to send, the first one chosen to begin with. */
  names: readonly NoteName[];
  /** Whom a private word goes to, by name. */
  privateTo: string;
  /** Set when fewer than 5 are here. */
  fewPeople: number | null;
  /** Who reads notes with no name first, beside the host; null: nobody does. */
  reader: string | null;
  /** Notes with no name are read first, and nobody is there to read. */
  nobodyReads: boolean;
  /** Notes with no name do not wait for others'. */
  atOnce: boolean;
  plainHttp: boolean;
  /** What is said of a note with no name that is not out yet. */
  onItsWay: string;
  /** Whether a report may have it, as was said last. */
  use: WordsUseProps;
}

interface Props {
  label: string;
  action: string;
  rules: NoteRules;
  draft: string;
  state: SendState;
  onDraft: (text: string) => void;
  onSend: (text: string, name: NoteName, use: WordsUse) => void;
}

export function NoteForm({ label, action, rules, draft, state, onDraft, onSend }: Props) {
  const [chosen, setChosen] = useState<NoteName>(rules.names[0] ?? 'no_name');
  const [asksAgain, setAsksAgain] = useState(false);
  // A yes to words with no name is for those alone, and no box begins with it. Else a report would
  // have all such words of whoever always says yes, and who that is stands there with their name.
  const [noNameUse, setNoNameUse] = useState<WordsUse>('unsaid');
  // A way that is gone gives way to no other by itself: that might put a name on somebody's words.
  const name = rules.names.includes(chosen) ? chosen : null;
  const use =
    name === 'no_name' ? { ...rules.use, use: noNameUse, onUse: setNoNameUse } : rules.use;
  const send = (event: Event) => {
    event.preventDefault();
    setAsksAgain(name === null);
    if (isBlank(draft) || name === null) return;
    onSend(draft, name, use.use);
    setNoNameUse('unsaid');
  };
  return (
    <form class="panel" onSubmit={send}>
      <Choices
        name="note-name"
        legend={t('note-as')}
        across
        chosen={name}
        onChoose={(other) => {
          setAsksAgain(false);
          setChosen(other);
        }}
        options={rules.names.map((value) => ({ value, label: nameLabel(value, rules) }))}
      />
      {asksAgain && name === null && <Problem words={t('note-choose-again')} />}
      <WriteBox
        label={label}
        whoSees={name === null ? t('note-choose-again') : whoSeesIt(name, rules)}
        text={draft}
        state={state}
        withOthers={rules.onItsWay}
        onText={onDraft}
      />
      {name === 'private' ? (
        <WordsGone />
      ) : (
        <WordsUseChoice name="note" noName={name === 'no_name'} {...use} />
      )}
      <button type="submit" class="button main">
        {action}
      </button>
    </form>
  );
}

function nameLabel(name: NoteName, rules: NoteRules): string {
  if (name === 'private') return t('note-private', { who: rules.privateTo });
  return name === 'from_me' ? t('note-from-me') : t('note-no-name');
}

/** Every promise that holds here, and no other. */
function whoSeesIt(name: NoteName, rules: NoteRules): string {
  if (name === 'from_me') return t('sees-from-me');
  if (name === 'private') return t('sees-private', { who: rules.privateTo });
  const lines = [t('sees-no-name')];
  if (rules.reader !== null) lines.push(t('sees-read-first', { who: rules.reader }));
  if (rules.nobodyReads) lines.push(t('sees-nobody-reads'));
  if (rules.atOnce) lines.push(t('sees-at-once'));
  if (rules.plainHttp) lines.push(t('sees-plain-http'));
  if (rules.fewPeople !== null) lines.push(t('sees-few', { count: rules.fewPeople }));
  return lines.join(' ');
}
