import { readdirSync, readFileSync } from 'node:fs';
import Ajv from 'ajv';
import { describe, expect, it } from 'vitest';
import { fits } from './protocol/fits';
import { knownEvent, readFrame } from './protocol/read-frame';
import { eventShapes, frameShapes, typeShapes } from './protocol/shapes.generated';
import { type CommandKind, closeCodes, type EventFrame } from './protocol/types.generated';
import { effects } from './session';

const protocol = '../protocol';
const namesIn = (folder: string) =>
  readdirSync(`${protocol}/${folder}`)
    .filter((name) => name.endsWith('.json'))
    .map((name) => name.slice(0, -'.json'.length));
const load = (path: string) => JSON.parse(readFileSync(`${protocol}/${path}.json`, 'utf8'));

const schemas = new Ajv({ strict: false });
for (const folder of ['types', 'events', 'commands', 'frames', 'requests'])
  for (const name of namesIn(folder)) schemas.addSchema(load(`${folder}/${name}`));
const fitsSchema = (path: string, value: unknown) =>
  schemas.validate(`cuppa.v1/${path}.json`, value);

/** Every command that TypeScript knows: a kind too few or too many does not compile. */
const commands: Record<CommandKind, true> = Object.fromEntries(
  namesIn('commands').map((name) => [name, true]),
) as Record<CommandKind, true>;

describe('the contract', () => {
  it.each(namesIn('examples/events'))('event %s is read and has an effect', (kind) => {
    const example: EventFrame = load(`examples/events/${kind}`);
    expect(fitsSchema(`events/${kind}`, example.body), schemas.errorsText()).toBe(true);
    expect(readFrame(JSON.stringify(example))).toEqual(example);
    expect(knownEvent(example)).toEqual(example);
    expect(effects).toHaveProperty(kind);
  });

  it('has an effect for each event and no other', () => {
    expect(Object.keys(effects).sort()).toEqual(namesIn('events').sort());
    expect(Object.keys(eventShapes).sort()).toEqual(namesIn('events').sort());
    expect(namesIn('examples/events').sort()).toEqual(namesIn('events').sort());
  });

  it.each(namesIn('examples/commands'))('command %s is one that can be sent', (kind) => {
    const example = load(`examples/commands/${kind}`);
    expect(fitsSchema('frames/command', example), schemas.errorsText()).toBe(true);
    expect(fitsSchema(`commands/${kind}`, example.body), schemas.errorsText()).toBe(true);
    expect(commands).toHaveProperty(kind);
  });

  it('has an example of each command', () => {
    expect(namesIn('examples/commands').sort()).toEqual(Object.keys(commands).sort());
  });

  it.each(namesIn('examples/frames'))('frame %s is as its schema says', (name) => {
    const example = load(`examples/frames/${name}`);
    expect(fitsSchema(`frames/${name}`, example), schemas.errorsText()).toBe(true);
    if (load(`frames/${name}`)['x-direction'] === 'to_device')
      expect(readFrame(JSON.stringify(example))).toEqual(example);
  });

  it('knows what to do at each close code', () => {
    const listed = load('refusals').close_codes.map(({ number }: { number: number }) => number);
    expect(Object.keys(closeCodes).map(Number)).toEqual(listed);
  });
});

describe('what arrives is checked, not cast', () => {
  const shared = { ...typeShapes, event: frameShapes.event! };
  const wrong = [null, 7, -1.5, 'x', true, [], {}];

  /** Each way to spoil one field of an example: left out, or of another type. */
  function spoilt(value: object): object[] {
    return Object.keys(value).flatMap((key) => {
      const { [key as never]: _, ...without } = value;
      return [without, ...wrong.map((bad) => ({ ...value, [key]: bad }))];
    });
  }

  it.each(namesIn('examples/events'))(
    '%s is refused where its schema refuses the types',
    (kind) => {
      for (const body of spoilt(load(`examples/events/${kind}`).body)) {
        const ours = fits(body, eventShapes[kind as keyof typeof eventShapes], shared);
        const theirs = fitsSchema(`events/${kind}`, body);
        // Ours lets lengths and limits pass, so it may take more, and never less.
        if (theirs) expect(ours, JSON.stringify(body)).toBe(true);
        const limitsOnly = (schemas.errors ?? []).every(({ keyword }) =>
          /^(min|max)/.test(keyword),
        );
        if (!theirs && !limitsOnly) expect(ours, JSON.stringify(body)).toBe(false);
      }
    },
  );

  it('takes no text that is no frame', () => {
    for (const text of ['', '{', '[]', 'null', '7', '{"type":"no such"}', '{"type":7}', '{}'])
      expect(readFrame(text)).toBeNull();
    expect(readFrame('{"type":"constructor"}')).toBeNull();
  });

  it('lets new fields and new kinds of event through', () => {
    const event = { ...load('examples/frames/event'), kind: 'tea_spilt', colour: 'brown' };
    expect(readFrame(JSON.stringify(event))).toEqual(event);
    expect(knownEvent(event)).toBeNull();
    expect(knownEvent({ ...event, kind: 'toString' })).toBeNull();
  });
});
