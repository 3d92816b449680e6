import { useEffect, useState } from 'preact/hooks';
import { minutesText, readMinutes } from '../plans/minutes';
import { t } from '../text/text';
import { TextField } from './text-field';

interface Props {
  id: string;
  label: string;
  hint: string;
  limits: { least: number; most: number };
  ms: number | null;
  onMs: (ms: number | null) => void;
}

/** So many minutes, or none. What cannot be read stays in the box, and is told. */
export function LengthField({ id, label, hint, limits, ms, onMs }: Props) {
  const [text, setText] = useState(minutesText(ms));
  const read = readMinutes(text, limits);
  useEffect(() => {
    if (read !== ms) setText(minutesText(ms));
  }, [ms]);
  const change = (written: string) => {
    setText(written);
    const changed = readMinutes(written, limits);
    if (changed !== undefined && changed !== ms) onMs(changed);
  };
  return (
    <TextField
      id={id}
      label={label}
      hint={hint}
      inputMode="decimal"
      maxLength={6}
      value={text}
      wrong={read === undefined ? t('plan-wrong-length', { most: limits.most / 60_000 }) : null}
      onValue={change}
    />
  );
}
