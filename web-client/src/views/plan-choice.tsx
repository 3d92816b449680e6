import { Choices } from '../parts/choices';
import { aboutMinutes } from '../plans/plan-length';
import { t } from '../text/text';
import '../styles/plans.css';

export interface PlanOption {
  value: string;
  label: string;
  /** What it is, in one sentence. */
  what: string;
  /** How long it takes so many people, all of it. */
  seconds: (people: number) => number;
  /** The same of its round alone. */
  roundSeconds: (people: number) => number;
  credits: readonly { name: string; home: string }[];
}

interface Props {
  options: readonly PlanOption[];
  chosen: string;
  /** How many are expected; 0: nobody said yet. */
  people: number;
  onChoose: (value: string) => void;
}

/** Where nobody said how many come: a circle of this size. */
const usualCircle = 12;

/** The ways of meeting, each with what it is and how long it takes. */
export function PlanChoice({ options, chosen, people, onChoose }: Props) {
  const credits = options.find(({ value }) => value === chosen)?.credits ?? [];
  return (
    <>
      <Choices
        name="plan"
        legend={t('template-legend')}
        hint={t('template-legend-hint')}
        chosen={chosen}
        onChoose={onChoose}
        options={options.map((option) => ({
          value: option.value,
          label: option.label,
          hint: `${option.what} ${timeOf(option, people)}`,
        }))}
      />
      {credits.length > 0 && <Credits credits={credits} />}
    </>
  );
}

export function timeOf({ seconds }: Pick<PlanOption, 'seconds'>, people: number): string {
  const count = people > 0 ? people : usualCircle;
  return t('template-time', { people: count, ...aboutMinutes(seconds(count)) });
}

/** Whose practice it is, and where they are at home. */
function Credits({ credits }: Pick<PlanOption, 'credits'>) {
  return (
    <div>
      <p class="hint">{t('template-from')}</p>
      <ul class="plain">
        {credits.map(({ name, home }) => (
          <li key={home}>
            <a
              class="credit-link"
              href={`https://${home}`}
              target="_blank"
              rel="noopener noreferrer"
            >
              <bdi>{name}</bdi> <span class="hint">{t('link-new-tab', { host: home })}</span>
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
