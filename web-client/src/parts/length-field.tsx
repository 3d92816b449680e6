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
  // "0.5" passes "0" on its way: nobody is told in the middle of a number.
  const [left, setLeft] = useState(true);
  const read = readMinutes(text, limits);
  useEffect(() => {
    if (read !== ms) setText(minutesText(ms));
  }, [ms]);
  const change = (written: string) => {
    setText(written);
    setLeft(false);
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
      wrong={
        left && read === undefined ? t('plan-wrong-length', { most: limits.most / 60_000 }) : null
      }
      onValue={change}
      onLeft={() => setLeft(true)}
    />
  );
}
