interface Props {
  words: string;
  action: string;
  onOpen: () => void;
}

/** Something has come, and one press leads there. */
export function NoticeLine({ words, action, onOpen }: Props) {
  return (
    <div class="line-bar">
      <p>{words}</p>
      <button type="button" class="button" onClick={onOpen}>
        {action}
      </button>
    </div>
  );
}
