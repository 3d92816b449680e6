import { showCode } from '../join-code';
import type { Settings } from '../protocol/types.generated';
import { type Options, SessionOptions } from '../views/session-options';
import { CaptionsDesk } from './captions-desk';
import type { DeskNeeds } from './needs';
import { refusalWords } from './refusal-words';
import { useSends } from './sends';

export function OptionsPage(needs: DeskNeeds) {
  const { store, view, show } = needs;
  const sends = useSends(store);
  const { settings } = view;
  return (
    <SessionOptions
      session={view.title}
      options={optionsIn(settings)}
      code={showCode(view.code)}
      refusal={sends.refused === null ? null : refusalWords(sends.refused)}
      onChange={(change) =>
        store.send({
          kind: 'change_settings',
          body: { settings: { ...settings, ...settingsOf({ ...optionsIn(settings), ...change }) } },
        })
      }
      onNewCode={() => void sends.send({ kind: 'rotate_code', body: {} })}
      onBack={() => show('desk')}
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
