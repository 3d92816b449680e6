/** 80 is "1:20". Never the only form, so never read aloud: the words beside it are. */
export function clockDigits(seconds: number): string {
  const whole = Math.max(0, Math.trunc(seconds));
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
}

export function Digits({ seconds }: { seconds: number }) {
  return (
    <span class="digits clock-digits" aria-hidden="true">
      {clockDigits(seconds)}
    </span>
  );
}
