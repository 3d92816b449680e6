import { afterEach, describe, expect, it } from 'vitest';
import type { ViewClock } from '../protocol/types.generated';
import type { Announcement } from '../shell/announcer';
import { FakeServer } from '../testing/fake-server';
import { World } from '../testing/fake-world';
import { join } from '../testing/join';
import { clock, turn } from '../testing/sample-view';
import { wordsOf } from './cue-words';
import { type Cue, type Likes, type Signal, signalOf } from './cues';
import { followCues } from './follow-cues';
import type { Moment } from './moment';

const usual: Likes = { tellTime: 'twice', hidden: false };
let stop = () => {};
afterEach(() => stop());

/** Bo's phone at a table where Ann had a turn and nobody has one now. */
function meeting(likes: Likes = usual, atDesk = false, hasBegun = false) {
  const world = new World();
  const server = new FakeServer(world);
  const { store } = join(server);
  server.say('turn_finished', { table: 't1', who: 'bo' }, 'table.t1');
  if (hasBegun) server.say('turn_started', { table: 't1', who: 'cy' }, 'table.t1');
  const started = world.now;
  const told: [seconds: number, words: string, signal: Signal | null][] = [];
  const said: Announcement[] = [];
  const moments: Moment[] = [];
  let changes = 0;
  stop = followCues(
    store,
    () => likes,
    {
      onChange: () => {
        changes += 1;
      },
      onCue: (cue: Cue, view, me) => {
        const announced = wordsOf(cue, view, me);
        said.push(announced);
        const words = announced.text.replace(/[\u2068\u2069]/g, '');
        told.push([Math.round((world.now - started) / 1000), words, signalOf(cue)]);
      },
      onMoment: (moment) => moments.push(moment),
    },
    atDesk,
  );
  const start = (who: string, length_ms: number | null = 120_000, revision = 2) => {
    server.say('turn_started', { table: 't1', who }, 'table.t1');
    setClock({ length_ms, revision });
  };
  const setClock = (change: Partial<ViewClock>) => {
    const length = change.length_ms === undefined ? 120_000 : change.length_ms;
    const deadline = length === null ? null : world.now + length;
    server.say('clock_changed', { clock: clock({ deadline, ...change }) }, 'table.t1');
  };
  const changed = () => changes;
  return { world, server, told, said, moments, start, setClock, changed };
}

describe('in my two minutes', () => {
  it('I am told three things: the start, 30 seconds, the end', () => {
    const { world, told, said, start } = meeting();
    start('bo');
    world.advance(300_000);
    expect(told).toEqual([
      [0, "It's your turn, bo. You have 2 minutes. No rush.", 'begins'],
      [90, 'About 30 seconds left', 'nearly'],
      [120, "That's your time. Finish your thought.", 'ends'],
    ]);
    expect(said.map(({ region }) => region)).toEqual(['alert', undefined, undefined]);
    expect(said.every(({ timed }) => timed === true)).toBe(true);
  });

  it('I may ask to be told often, at the end, or never', () => {
    const timesOf = (tellTime: Likes['tellTime'], length: number) => {
      const { world, told, start } = meeting({ tellTime, hidden: false });
      start('bo', length);
      world.advance(length + 60_000);
      stop();
      return told.map(([at, words]) => `${at} ${words}`).slice(1);
    };
    expect(timesOf('often', 240_000)).toEqual([
      '60 Plenty of time',
      '120 About half left',
      '180 About 1 minute left',
      '210 About 30 seconds left',
      "240 That's your time. Finish your thought.",
    ]);
    expect(timesOf('end', 120_000)).toEqual(["120 That's your time. Finish your thought."]);
    expect(timesOf('never', 120_000)).toEqual([]);
  });

  it('a hidden clock leaves one gentle cue at the end', () => {
    const { world, told, start } = meeting({ tellTime: 'often', hidden: true });
    start('bo');
    world.advance(200_000);
    expect(told.map(([at]) => at)).toEqual([0, 120]);
  });

  it('nothing hurries me where I chose no clock', () => {
    const { world, told, start } = meeting({ tellTime: 'often', hidden: false });
    start('bo', null);
    world.advance(3_600_000);
    expect(told).toEqual([[0, "It's your turn, bo. Take as long as you need.", 'begins']]);
  });

  it('30 seconds are called by their name, also where they are about half', () => {
    const { world, told, start } = meeting();
    start('bo', 70_000);
    world.advance(60_000);
    expect(told[1]).toEqual([40, 'About 30 seconds left', 'nearly']);
  });

  it('more time is told anew, and a pause says nothing', () => {
    const { world, told, start, setClock } = meeting();
    start('bo');
    world.advance(100_000);
    setClock({ revision: 3, state: 'paused', deadline: null, left_ms: 20_000 });
    world.advance(60_000);
    setClock({ revision: 4, length_ms: 180_000, deadline: world.now + 80_000 });
    world.advance(81_000);
    expect(told.map(([at]) => at)).toEqual([0, 90, 210, 240]);
  });

  it('a short rest of a turn does not startle with its 30 seconds', () => {
    const { world, told, start } = meeting();
    start('bo', 35_000);
    world.advance(60_000);
    expect(told.map(([at, words]) => `${at} ${words}`)).toEqual([
      "0 It's your turn, bo. You have 40 seconds. No rush.",
      "35 That's your time. Finish your thought.",
    ]);
  });

  it('my start is told once, though who sees the clock changes on the way', () => {
    const { world, server, told, start, setClock } = meeting();
    start('bo');
    world.advance(10_000);
    server.say('clock_hidden', { scope: 't1' }, 'table.t1');
    setClock({ revision: 2, deadline: world.now + 110_000, private: true });
    expect(told).toHaveLength(1);
  });
});

describe('in somebody else’s turn', () => {
  it('I am told of turns, and of no time at all', () => {
    const { world, server, told, start } = meeting({ tellTime: 'often', hidden: false });
    start('cy');
    world.advance(300_000);
    server.say('turn_finished', { table: 't1', who: 'cy' }, 'table.t1');
    start('ann', 120_000, 3);
    world.advance(300_000);
    expect(told).toEqual([
      [0, "It's cy's turn", null],
      [300, "It's ann's turn", null],
    ]);
  });

  it('only I hear that mine comes in two turns, and in one', () => {
    const { server, told, said, start } = meeting();
    const turns = [turn('ann'), turn('cy'), turn('bo')];
    server.say('turns_queued', { table: 't1', step: 's2', turns }, 'table.t1');
    expect(told).toEqual([]);
    start('ann');
    server.say('turn_finished', { table: 't1', who: 'ann' }, 'table.t1');
    start('cy');
    const mine = said.filter(({ about }) => about === 'mine').map(({ text }) => text);
    expect(mine).toEqual([
      'Your turn is soon. One more, then you.',
      'You are next. You can pass if you like.',
    ]);
  });

  it('our timer hears that it is up, and later to thank them', () => {
    const { world, server, told, start } = meeting();
    server.say('keeper_changed', { table: 't1', who: 'bo' }, 'table.t1');
    start('cy');
    world.advance(300_000);
    expect(told).toEqual([
      [0, "It's cy's turn", null],
      [120, 'cy has had their time. No rush.', 'ends'],
      [180, 'Thank them when there is a pause.', null],
    ]);
  });

  it('a turn without a clock has no end that anybody is told', () => {
    const { world, told, start } = meeting(usual, true);
    start('cy', null);
    world.advance(3_600_000);
    expect(told).toHaveLength(1);
  });
});

describe('in the other steps', () => {
  function minute(likes: Likes, kind: 'reflect' | 'break') {
    const meet = meeting(likes);
    const { server } = meet;
    const plan = server.view.plan.map((step) => (step.id === 's1' ? { ...step, kind } : step));
    server.say('plan_changed', { plan });
    server.say('step_opened', { step: 's1' });
    meet.setClock({ scope: 'session', length_ms: 60_000 });
    meet.world.advance(120_000);
    return meet.told;
  }

  it('the quiet minute is quiet until it is up', () => {
    expect(minute(usual, 'reflect')).toEqual([
      [0, 'One minute to think', null],
      [60, 'Time to think is up. You can keep writing.', 'ends'],
    ]);
    expect(minute({ tellTime: 'never', hidden: false }, 'reflect')).toHaveLength(1);
  });

  it('a break calls nobody to finish a thought', () => {
    expect(minute(usual, 'break')).toEqual([
      [0, 'A break', null],
      [60, "That's the break. Come back when you are ready.", 'ends'],
    ]);
  });

  it('the end is told once, and no turn that was open then', () => {
    const { server, told, start } = meeting();
    start('cy');
    server.say('session_closed', { because: 'host' });
    expect(told.map(([, words]) => words)).toEqual(["It's cy's turn", 'Thank you']);
  });
});

describe('the follower', () => {
  it('says nothing on arrival, however much is going on', () => {
    const { world, told } = meeting(usual, false, true);
    world.advance(20_000);
    expect(told).toEqual([]);
  });

  it('tells when a turn ends, so that what waits to be said is dropped', () => {
    const { server, start, changed } = meeting();
    start('bo');
    server.say('turn_finished', { table: 't1', who: 'bo' }, 'table.t1');
    expect(changed()).toBe(2);
  });
});
