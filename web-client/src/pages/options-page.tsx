import { showCode } from '../join-code';
import type { Settings } from '../protocol/types.generated';
import { type Options, SessionOptions } from '../views/session-options';
import { CaptionsDesk } from './captions-desk';
import type { DeskNeeds } from './needs';
import { ReaderPart } from './reader-part';
import { refusalWords } from './refusal-words';
import { useSends } from './sends';

export function OptionsPage(needs: DeskNeeds) {
  const { store, view, show } = needs;
  const sends = useSends(store);
  const { settings } = view;
  const options = optionsIn(settings);
  const change = (changed: Partial<Options>) => {
    if (changed.noName === settings.no_name) return;
    // Where nothing is read first, nobody is asked to read any more.
    if (changed.noName !== undefined && view.reader_asked !== null)
      store.send({ kind: 'ask_reader', body: {} });
    const all = { ...settings, ...settingsOf({ ...options, ...changed }) };
    store.send({ kind: 'change_settings', body: { settings: all } });
  };
  return (
    <SessionOptions
      session={view.title}
      options={options}
      code={showCode(view.code)}
      refusal={sends.refused === null ? null : refusalWords(sends.refused)}
      onChange={change}
      onNewCode={() => void sends.send({ kind: 'rotate_code', body: {} })}
      onBack={() => show('desk')}
      readerPart={<ReaderPart store={store} view={view} />}
    >
      <CaptionsDesk {...needs} />
    </SessionOptions>
  );
}

function optionsIn(settings: Settings): Options {
  return {
    clockFor: settings.clock_shown_to,
    door: settings.door,
    chat: settings.chat,
    noName: settings.no_name,
    noteWindowSeconds: settings.no_name_window_seconds,
    keepChat: settings.keep_chat,
    cards: settings.cards ?? 'off',
  };
}

function settingsOf(options: Options): Settings {
  return {
    clock_shown_to: options.clockFor,
    door: options.door,
    chat: options.chat,
    no_name: options.noName,
    no_name_window_seconds: options.noteWindowSeconds,
    keep_chat: options.keepChat,
    cards: options.cards,
  };
}
