import { t } from '../text/text';

interface Props {
  text: string;
  page: number;
  pages: number;
  /** Whose turn it is, by name. */
  who: string;
}

/** What somebody types in their turn, a page at a time: five lines of the wall at most. */
export function TypedOnWall({ text, page, pages, who }: Props) {
  return (
    <>
      <p class="room-typed" dir="auto">
        {text}
      </p>
      <p class="room-next">
        <span>
          <bdi>{who}</bdi>
          {pages > 1 && ` · ${t('typed-page', { page, pages })}`}
        </span>
      </p>
    </>
  );
}
