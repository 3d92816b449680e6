import { describe, expect, it } from 'vitest';
import { MemoryKeep, UntilSharedKeep } from './storage';

const draft = 'cuppa.draft.s1.bo.private';
const device = 'cuppa.device.s1';

describe('a device that turns out to be shared', () => {
  it('forgets on its disk what was written on it, and not who it is', () => {
    const disk = new MemoryKeep();
    const keep = new UntilSharedKeep(disk);
    keep.write(device, 'bo');
    keep.write(draft, 'My words');
    expect(disk.read(draft)).toBe('My words');
    keep.share('cuppa.draft.');
    expect(disk.read(draft)).toBeNull();
    expect(disk.read(device)).toBe('bo');
  });

  it('still has the words while the page is open, and writes no more of them down', () => {
    const disk = new MemoryKeep();
    const keep = new UntilSharedKeep(disk);
    keep.write(draft, 'My words');
    keep.share('cuppa.draft.');
    expect(keep.read(draft)).toBe('My words');
    keep.write(draft, 'My other words');
    expect(keep.read(draft)).toBe('My other words');
    expect(keep.keys('cuppa.draft.')).toEqual([draft]);
    expect(disk.keys('')).toEqual([]);
    keep.remove(draft);
    expect(keep.read(draft)).toBeNull();
  });

  it("keeps the words again once it is one person's after all", () => {
    const disk = new MemoryKeep();
    const keep = new UntilSharedKeep(disk);
    keep.share('cuppa.draft.');
    keep.write(draft, 'My words');
    keep.unshare();
    expect(disk.read(draft)).toBe('My words');
    keep.write(draft, 'My other words');
    expect(disk.read(draft)).toBe('My other words');
    expect(keep.keys('cuppa.draft.')).toEqual([draft]);
    keep.share('cuppa.draft.');
    keep.remove(draft);
    keep.unshare();
    expect(disk.keys('')).toEqual([]);
  });
});
