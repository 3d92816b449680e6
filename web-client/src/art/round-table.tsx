import type { ComponentChildren } from 'preact';
import type { Participant } from '../domain';
import { t } from '../text/text';
import { whoName } from '../text/who';
import { MugDrawing } from './mug';
import { mugsFolded, roundTablePlaces } from './round-table-places';
import { TeaPot } from './tea-pot';

interface Props {
  people: readonly Participant[];
  /** Whose coaster is marked. */
  meId?: string | null;
  /** What stands in the middle: words, a level, or (with nothing given) the tea pot. */
  children?: ComponentChildren;
}

/** Mugs are people. The list for ears says the same, and each state in words. */
export function RoundTable({ people, meId = null, children }: Props) {
  const places = roundTablePlaces(people.length);
  const folded = mugsFolded(people.length);
  return (
    <figure class="round-table">
      <svg class="table-art" viewBox="0 0 400 400" aria-hidden="true" focusable="false">
        <circle class="table-lip" cx="200" cy="205" r="193" />
        <circle class="table-top" cx="200" cy="200" r="193" />
        <path
          class="table-grain"
          d="M42 130q60-12 96 4M262 40q44 20 62 48M300 330q-40 26-84 30M34 232q30 8 62 4"
        />
        <path class="table-cloth" d={scallops} />
        {children === undefined && <TeaPot />}
        {places.map((place, index) => (
          <Placed key={people[index]!.id} person={people[index]!} place={place} meId={meId} />
        ))}
      </svg>
      {children !== undefined && <div class="table-middle">{children}</div>}
      <figcaption class="for-ears">{t('table-people', { count: people.length })}</figcaption>
      <ul class="for-ears">
        {people.map((person) => (
          <li key={person.id}>
            {t('table-person', { who: whoName(person, people), state: person.state })}
            {person.tablet === true && ` (${t('seat-shares')})`}
          </li>
        ))}
      </ul>
      {folded > 0 && <p class="hint table-more">{t('table-more', { count: folded })}</p>}
    </figure>
  );
}

interface PlacedProps {
  person: Participant;
  place: { x: number; y: number; size: number };
  meId: string | null;
}

/** Moved by a style, not an attribute, so that neighbours can shuffle up when somebody comes. */
function Placed({ person, place, meId }: PlacedProps) {
  const size = person.state === 'having_turn' ? place.size * 1.25 : place.size;
  const move = `translate(${place.x}px, ${place.y}px) scale(${size / 48})`;
  return (
    <g class="at-table" style={{ transform: move }}>
      {person.id === meId && <ellipse class="coaster" cx="-1" cy="16" rx="24" ry="9" />}
      <g transform="translate(-22 -21)" class="arriving">
        <MugDrawing
          mug={person.mug}
          drink={person.drink}
          state={person.state}
          tablet={person.tablet ?? false}
        />
      </g>
    </g>
  );
}

/** A cloth with a scalloped hem, worked out once. */
const scallops = scallopedCircle(200, 200, 84, 20);

function scallopedCircle(x: number, y: number, radius: number, count: number): string {
  const at = (index: number) => {
    const angle = (2 * Math.PI * index) / count;
    return `${(x + radius * Math.cos(angle)).toFixed(1)} ${(y + radius * Math.sin(angle)).toFixed(1)}`;
  };
  const arc = (radius * Math.PI) / count;
  let path = `M${at(0)}`;
  for (let index = 1; index <= count; index += 1) {
    path += `A${arc.toFixed(1)} ${arc.toFixed(1)} 0 0 1 ${at(index)}`;
  }
  return `${path}z`;
}
