import type { ShownCaption } from '../domain';

/** What was said, line by line, each in its own language and direction. */
export function CaptionLines({ lines }: { lines: readonly ShownCaption[] }) {
  return (
    <div class="caption-lines">
      {lines.map(({ id, text, language }) => (
        <p key={id} lang={language === '' ? undefined : language} dir="auto">
          {text}
        </p>
      ))}
    </div>
  );
}
