import { useState } from 'preact/hooks';
import { DoneBar } from '../parts/done-bar';
import { Fold } from '../parts/fold';
import { t } from '../text/text';
import { TellHosts as Drawn } from '../views/tell-hosts';
import { refusalWords } from './refusal-words';
import { keepsWords, type TellHostsNeeds, useTellHosts, waitsToTell } from './use-tell-hosts';

interface Props extends TellHostsNeeds {
  /** A name, where it is not about me. */
  about?: string;
}

/**
 * "Anything we should know?" What the hosts know is asked for when somebody looks; words that were
 * saved and are not out yet go out also where nobody does.
 */
export function TellHosts(props: Props) {
  const [begun, setBegun] = useState(() => waitsToTell(props));
  return (
    <Fold
      words={props.about === undefined ? t('tell-hosts') : t('tell-hosts-them')}
      onOpen={() => setBegun(true)}
    >
      {begun && <Telling key={props.who} {...props} />}
    </Fold>
  );
}

function Telling({ about, ...needs }: Props) {
  const telling = useTellHosts(needs);
  const { told, draft, refused, undo } = telling;
  const [changes, setChanges] = useState(false);
  const shown = keepsWords(needs) ? told : null;
  const knows = told !== null && told !== '';
  const isWriting = changes || draft !== '';
  return (
    <>
      {undo !== null && (
        <DoneBar words={t('tell-hosts-taken-back')} onUndo={undo} onGone={telling.forgetUndo} />
      )}
      <Drawn
        shows={
          isWriting
            ? 'box'
            : knows
              ? 'known'
              : told === null && !telling.offline
                ? 'looking'
                : 'box'
        }
        told={shown}
        draft={draft}
        state={telling.state}
        offline={telling.offline}
        refusal={refused === null ? null : refusalWords(refused)}
        about={about ?? null}
        onDraft={(text) => {
          setChanges(true);
          telling.onDraft(text);
        }}
        onSave={() => {
          setChanges(false);
          telling.save();
        }}
        onChange={() => {
          setChanges(true);
          telling.onDraft(shown ?? '');
        }}
        onLeave={
          knows
            ? () => {
                setChanges(false);
                telling.onDraft('');
              }
            : null
        }
        onTakeBack={telling.takeBack}
      />
    </>
  );
}
