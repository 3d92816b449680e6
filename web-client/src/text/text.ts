import { FluentBundle, FluentResource } from '@fluent/bundle';
import { signal } from '@preact/signals';
import enGB from './en-GB.ftl?raw';
import type { MessageKey, Messages } from './keys';

/** Each language in its own name, as the switch on the first screen shows it. */
export const languages = [
  { id: 'en-GB', name: 'English' },
  { id: 'en-GB-x-easy', name: 'English, Easy Read' },
] as const;

export type LanguageId = (typeof languages)[number]['id'];

/** What is not in this text goes on to the next: Easy Read lies over plain English. */
const overlays: Partial<Record<LanguageId, () => Promise<{ default: string }>>> = {
  'en-GB-x-easy': () => import('./en-GB-x-easy.ftl?raw'),
};

const fallback = bundleOf('en-GB', enGB);
const bundles = signal<readonly FluentBundle[]>([fallback]);

export async function speakLanguage(language: LanguageId): Promise<void> {
  const load = overlays[language];
  const overlay = load === undefined ? null : (await load()).default;
  bundles.value = overlay === null ? [fallback] : [bundleOf(language, overlay), fallback];
}

/** More words in plain English, for pages that are fetched later. */
export function addWords(words: string): void {
  fallback.addResource(new FluentResource(words));
}

type Values<Key extends MessageKey> = [Messages[Key]] extends [never]
  ? []
  : [values: Record<Messages[Key], string | number>];

/**
 * The words for a key, with its values set in. A view that calls this is drawn again when the
 * language changes. Values are wrapped in direction marks, so that a name in Arabic stays whole.
 */
export function t<Key extends MessageKey>(key: Key, ...[values]: Values<Key>): string {
  return find(key, values) ?? key;
}

/** For keys that arrive from outside, such as a refusal's code: null where we have no words. */
export function wordsFor(key: string, values?: Record<string, string | number>): string | null {
  return find(key, values);
}

function find(key: string, values?: Record<string, string | number>): string | null {
  for (const bundle of bundles.value) {
    const pattern = bundle.getMessage(key)?.value;
    if (pattern !== undefined && pattern !== null) return bundle.formatPattern(pattern, values);
  }
  return null;
}

function bundleOf(language: string, source: string): FluentBundle {
  const bundle = new FluentBundle(language);
  for (const error of bundle.addResource(new FluentResource(source))) throw error;
  return bundle;
}
