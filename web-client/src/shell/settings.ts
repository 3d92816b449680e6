import { signal } from '@preact/signals';
import { type LanguageId, languages, speakLanguage } from '../text/text';

/** How one person likes their page. Kept on this device; a personal one takes it along later. */
export interface Settings {
  textSize: 18 | 22 | 28;
  theme: 'system' | 'light' | 'dark' | 'plain';
  clock: 'numbers' | 'words' | 'picture' | 'none';
  /** In one's own turn: see cues/cues.ts. */
  tellTime: 'often' | 'twice' | 'end' | 'never';
  speak: 'all' | 'mine' | 'urgent';
  /** Asked for: they stand at the bottom of the page. */
  captions: boolean;
  captionsSize: 22 | 28 | 36;
  captionsAloud: boolean;
  sound: boolean;
  buzz: boolean;
  language: LanguageId;
}

export const usualSettings: Settings = {
  textSize: 18,
  theme: 'system',
  clock: 'numbers',
  tellTime: 'twice',
  speak: 'all',
  captions: false,
  captionsSize: 22,
  captionsAloud: false,
  sound: false,
  buzz: false,
  language: 'en-GB',
};

const accepted: { [Name in keyof Settings]: readonly Settings[Name][] } = {
  textSize: [18, 22, 28],
  theme: ['system', 'light', 'dark', 'plain'],
  clock: ['numbers', 'words', 'picture', 'none'],
  tellTime: ['often', 'twice', 'end', 'never'],
  speak: ['all', 'mine', 'urgent'],
  captions: [true, false],
  captionsSize: [22, 28, 36],
  captionsAloud: [true, false],
  sound: [true, false],
  buzz: [true, false],
  language: languages.map((language) => language.id),
};

const storedAs = 'cuppa.settings';

export const settings = signal<Settings>(usualSettings);

/** What is not understood, or from another version, is left at the usual. */
export function readSettings(stored: string | null): Settings {
  let found: Record<string, unknown> = {};
  try {
    const parsed: unknown = JSON.parse(stored ?? '{}');
    if (typeof parsed === 'object' && parsed !== null) found = parsed as Record<string, unknown>;
  } catch {
    // Somebody else's text under our name: the usual settings are better than none.
  }
  const kept = Object.entries(accepted).filter(([name, values]) =>
    (values as readonly unknown[]).includes(found[name]),
  );
  return { ...usualSettings, ...Object.fromEntries(kept.map(([name]) => [name, found[name]])) };
}

export function loadSettings(): void {
  settings.value = readSettings(stored());
  show(settings.value);
}

export function changeSettings(change: Partial<Settings>): void {
  const next = { ...settings.value, ...change };
  // Easy Read starts at 22px, and can be made smaller again.
  const turnsEasy = change.language === 'en-GB-x-easy' && next.textSize === 18;
  settings.value = turnsEasy ? { ...next, textSize: 22 } : next;
  show(settings.value);
  try {
    localStorage.setItem(storedAs, JSON.stringify(settings.value));
  } catch {
    // A browser that keeps nothing still shows the choice until it is closed.
  }
}

function stored(): string | null {
  try {
    return localStorage.getItem(storedAs);
  } catch {
    return null;
  }
}

function show({ theme, textSize, language }: Settings): void {
  const page = document.documentElement;
  if (theme === 'system') delete page.dataset.theme;
  else page.dataset.theme = theme;
  page.dataset.text = String(textSize);
  page.lang = language;
  void speakLanguage(language);
}
