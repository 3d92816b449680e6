/** Each in its own name, by table: browsers do not know all of them. */
const names: Record<string, string> = {
  en: 'English',
  cy: 'Cymraeg',
  ar: 'العربية',
  ur: 'اردو',
  pl: 'Polski',
  fr: 'Français',
  es: 'Español',
};

export function languageName(language: string): string {
  return names[language] ?? language;
}
