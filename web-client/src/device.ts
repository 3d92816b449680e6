/** Who this device is, in each session that it has joined. */
import { randomKey } from './random-id';
import type { Keep } from './storage';

export interface Device {
  session: string;
  /** Null: a room screen. */
  participant: string | null;
  key: string;
  role: string;
}

const prefix = 'cuppa.device.';
const doors = 'cuppa.door.';
const behind = 'cuppa.behind.';
/** A code may belong to another session later; a seat is looked for behind it for an afternoon. */
const behindMs = 12 * 3_600_000;

export class Devices {
  constructor(private readonly keep: Keep) {}

  /**
   * The key to ask in with. The same door gets the same key until somebody is in, so that asking
   * again after a lost answer makes nobody twice.
   */
  keyFor(door: string): string {
    const known = this.keep.read(doors + door);
    if (known !== null) return known;
    const key = randomKey();
    this.keep.write(doors + door, key);
    return key;
  }

  /** In: from here on the session knows this device, and the next one through that door is another. */
  entered(door: string, device: Device): void {
    this.keep.write(prefix + device.session, JSON.stringify(device));
    this.keep.remove(doors + door);
    this.keep.write(behind + door, JSON.stringify({ session: device.session, at: Date.now() }));
  }

  /** The session that this device is in already behind a door: coming back makes nobody twice. */
  behind(door: string): string | null {
    try {
      const { session, at } = JSON.parse(this.keep.read(behind + door) ?? '{}');
      const recent = typeof at === 'number' && Date.now() - at < behindMs;
      return recent && this.find(session) !== null ? session : null;
    } catch {
      return null;
    }
  }

  find(session: string): Device | null {
    return read(this.keep.read(prefix + session));
  }

  all(): Device[] {
    return this.keep.keys(prefix).flatMap((key) => read(this.keep.read(key)) ?? []);
  }

  forget(session: string): void {
    this.keep.remove(prefix + session);
  }
}

function read(text: string | null): Device | null {
  if (text === null) return null;
  try {
    const { session, participant, key, role } = JSON.parse(text);
    const whole = [session, key, role].every((one) => typeof one === 'string');
    return whole ? { session, participant: participant ?? null, key, role } : null;
  } catch {
    return null;
  }
}
