import { describe, expect, it } from 'vitest';
import type { Participant, Turn, View } from '../protocol/types.generated';
import { person, sampleView, turn } from '../testing/sample-view';
import { heardSoFar } from './heard-so-far';

type Someone = [place: Participant['place'], state: Turn['state']];

function heardOf(...people: Someone[]) {
  const view: View = {
    ...sampleView,
    participants: people.map(([place], nth) => person(`p${nth}`, { place })),
  };
  const turns = people.map(([, state], nth) => turn(`p${nth}`, state));
  return heardSoFar(view, { ...sampleView.tables[0]!, turns });
}

const five: Someone[] = [
  ['online', 'had'],
  ['online', 'waiting'],
  ['hall', 'had'],
  ['hall', 'had'],
  ['hall', 'having'],
];

describe('heard so far', () => {
  it('counts those online and those in the room', () => {
    expect(heardOf(...five)).toEqual({
      all: [3, 5],
      byPlace: { online: [1, 2], room: [2, 3] },
    });
  });

  it('says nothing of places among four, where a number is a name', () => {
    expect(heardOf(...five.slice(0, 4))).toEqual({ all: [3, 4], byPlace: null });
  });

  it('counts whoever did not say where they are on neither side', () => {
    expect(heardOf(...five, ['unsaid', 'had'])).toEqual({
      all: [4, 6],
      byPlace: { online: [1, 2], room: [2, 3] },
    });
  });

  it('says nothing of places where all are in the same one', () => {
    const room = five.map(([, state]): Someone => ['hall', state]);
    expect(heardOf(...room).byPlace).toBeNull();
  });

  it('leaves out those who passed and those who left', () => {
    expect(heardOf(...five, ['hall', 'passed'], ['online', 'gone'])).toEqual(heardOf(...five));
  });
});
