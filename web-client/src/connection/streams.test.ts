import { describe, expect, it, vi } from 'vitest';
import type { EventFrame, SnapshotFrame, WelcomeFrame } from '../protocol/types.generated';
import { sampleView, told } from '../testing/sample-view';
import { Streams } from './streams';

function reader() {
  const heard: number[] = [];
  const snapshot = vi.fn();
  const asked = vi.fn();
  const epochChanged = vi.fn();
  const audience = {
    snapshot,
    events: (events: readonly EventFrame[]) => heard.push(...events.map(({ offset }) => offset)),
    epochChanged,
  };
  const streams = new Streams(audience, { askForEverything: asked, after: () => () => undefined });
  return { streams, heard, snapshot, asked, epochChanged };
}

const welcome = (epoch: string) => ({ type: 'welcome', epoch }) as WelcomeFrame;
const event = (offset: number, stream = 'everyone') =>
  ({ ...told('session_started', {}, stream), offset }) as EventFrame;
const everything = (offset: number): SnapshotFrame => ({
  type: 'snapshot',
  streams: ['everyone'],
  offsets: { everyone: offset },
  view: sampleView,
});

describe('the streams of a device', () => {
  it('hold back what comes before the snapshot, and drop what it has already', () => {
    const { streams, heard, asked } = reader();
    streams.welcome(welcome('a'));
    for (const offset of [4, 5, 6]) streams.event(event(offset));
    expect(heard).toEqual([]);
    streams.snapshot(everything(5));
    expect(heard).toEqual([6]);
    expect(asked).not.toHaveBeenCalled();
  });

  it('take each event once and in order', () => {
    const { streams, heard } = reader();
    streams.welcome(welcome('a'));
    streams.snapshot(everything(0));
    for (const offset of [1, 2, 2, 1, 3]) streams.event(event(offset));
    expect(heard).toEqual([1, 2, 3]);
  });

  it('never take a delta in part: what fits stays, and everything is asked for', () => {
    const { streams, heard, asked } = reader();
    streams.welcome(welcome('a'));
    streams.snapshot(everything(0));
    streams.welcome(welcome('a'));
    streams.delta({ type: 'delta', events: [event(1), event(3)] });
    expect(heard).toEqual([1]);
    expect(asked).toHaveBeenCalledTimes(1);
    expect(streams.resume()).toEqual({ epoch: 'a', offsets: { everyone: 1 } });
  });

  it('ask for everything when a stream speaks that is not theirs', () => {
    const { streams, heard, asked } = reader();
    streams.welcome(welcome('a'));
    streams.snapshot(everything(0));
    streams.event(event(1, 'hosts'));
    streams.event(event(1));
    expect(heard).toEqual([]);
    expect(asked).toHaveBeenCalledTimes(1);
    streams.snapshot(everything(0));
    expect(heard).toEqual([1]);
  });

  it('forget every cursor in another epoch, and believe no resumption before a snapshot', () => {
    const { streams, epochChanged } = reader();
    expect(streams.resume()).toBeNull();
    streams.welcome(welcome('a'));
    expect(streams.resume()).toBeNull();
    streams.snapshot(everything(7));
    streams.welcome(welcome('b'));
    expect(streams.resume()).toBeNull();
    expect(epochChanged).toHaveBeenCalledTimes(1);
    streams.snapshot(everything(2));
    expect(streams.resume()).toEqual({ epoch: 'b', offsets: { everyone: 2 } });
  });
});
