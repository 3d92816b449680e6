/** Whose it is, where it is not mine: for those who hear one button at a time. */
export function Whose({ who }: { who: string | null | undefined }) {
  return who == null ? null : <span class="for-ears">: {who}</span>;
}
