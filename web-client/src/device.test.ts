import { describe, expect, it } from 'vitest';
import { Devices } from './device';
import { base64url, randomId, randomKey } from './random-id';
import { BrowserKeep, keepIn, MemoryKeep } from './storage';
import { type TabChannel, tabName } from './tab';

describe('keys made on the device', () => {
  it('are base64url of as many random bits as they promise', () => {
    expect(randomId()).toMatch(/^[\w-]{22}$/);
    expect(randomKey()).toMatch(/^[\w-]{43}$/);
    expect(new Set(Array.from({ length: 1000 }, randomId)).size).toBe(1000);
    const bytes = Uint8Array.from({ length: 256 }, (_, nth) => nth);
    for (const length of [0, 1, 2, 3, 16, 255, 256]) {
      const some = bytes.slice(0, length);
      expect(base64url(some)).toBe(Buffer.from(some).toString('base64url'));
    }
  });

  it('are the same at the same door until somebody is in', () => {
    const devices = new Devices(new MemoryKeep());
    const key = devices.keyFor('482915');
    expect(devices.keyFor('482915')).toBe(key);
    expect(devices.keyFor('111111')).not.toBe(key);
    const device = { session: 's1', participant: 'bo', key, role: 'participant' };
    devices.entered('482915', device);
    expect(devices.keyFor('482915')).not.toBe(key);
    expect(devices.find('s1')).toEqual(device);
    expect(devices.all()).toEqual([device]);
    devices.forget('s1');
    expect(devices.find('s1')).toBeNull();
  });

  it('that were damaged are no device', () => {
    const keep = new MemoryKeep();
    for (const text of ['{', 'null', '{}', '{"session":7}']) {
      keep.write('cuppa.device.s1', text);
      expect(new Devices(keep).find('s1')).toBeNull();
    }
  });
});

describe('what is kept on the device', () => {
  it('stays in memory where the browser denies its storage', () => {
    const denied = keepIn(() => {
      throw new Error('denied');
    });
    denied.write('a', 'b');
    expect(denied.read('a')).toBe('b');
  });

  it('stays in memory where the storage is full, and is found again', () => {
    const full = { length: 0, getItem: () => null, key: () => null, removeItem: () => undefined };
    const setItem = () => {
      throw new Error('full');
    };
    const keep = new BrowserKeep({ ...full, setItem, clear: () => undefined });
    keep.write('cuppa.a', '1');
    expect(keep.read('cuppa.a')).toBe('1');
    expect(keep.keys('cuppa.')).toEqual(['cuppa.a']);
    keep.remove('cuppa.a');
    expect(keep.read('cuppa.a')).toBeNull();
  });
});

describe('a tab', () => {
  /** Tabs of one browser: each hears what the others say. */
  function browser() {
    const channels: TabChannel[] = [];
    return (): TabChannel => {
      const channel: TabChannel = {
        onmessage: null,
        postMessage: (data) => {
          for (const other of channels) if (other !== channel) other.onmessage?.({ data });
        },
      };
      channels.push(channel);
      return channel;
    };
  }
  const after = (_: number, run: () => void) => setTimeout(run, 0);

  it('keeps its name through a reload', async () => {
    const keep = new MemoryKeep();
    const name = await tabName(keep, browser()(), after);
    expect(await tabName(keep, browser()(), after)).toBe(name);
    expect(await tabName(keep, null, after)).toBe(name);
  });

  it('takes another name when it is a copy of one that is open', async () => {
    const open = browser();
    const original = new MemoryKeep();
    const name = await tabName(original, open(), after);
    const copied = new MemoryKeep();
    copied.write('cuppa.tab', name);
    const other = await tabName(copied, open(), after);
    expect(other).not.toBe(name);
    expect(copied.read('cuppa.tab')).toBe(other);
  });
});
