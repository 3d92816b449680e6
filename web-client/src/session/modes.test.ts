import { expect, it } from 'vitest';
import type { Participant } from '../protocol/types.generated';
import { onlyListens, takesTurns } from './modes';

const modes: Participant['mode'][] = [
  'take_turns',
  'type_turns',
  'read_for_me',
  'listen',
  'only_chat',
  'shared_device',
];

it('a turn waits for those who say it, type it or have it read out', () => {
  expect(modes.filter((mode) => takesTurns({ mode }))).toEqual([
    'take_turns',
    'type_turns',
    'read_for_me',
  ]);
});

it('those who listen or write in the chat have none unless they ask', () => {
  expect(modes.filter((mode) => onlyListens({ mode }))).toEqual(['listen', 'only_chat']);
});
