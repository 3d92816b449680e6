import type { Way } from '../domain';
import { t } from '../text/text';
import { Choices } from './choices';

interface ChooseWayProps {
  /** Names the group of radios: once in a page. */
  name: string;
  ways: readonly Way[];
  chosen: Way;
  onChoose: (way: Way) => void;
}

/** Each way is as good as the others, and can be changed at any time. Nobody is asked why. */
export function ChooseWay({ name, ways, chosen, onChoose }: ChooseWayProps) {
  return (
    <Choices
      name={name}
      legend={t('way')}
      hint={t('way-sees')}
      chosen={chosen}
      onChoose={onChoose}
      options={ways.map((value) => ({
        value,
        label: t(`way-${value}`),
        hint: t(`way-${value}-hint`),
      }))}
    />
  );
}
