/** Small keeps on this device. Where the browser denies them, memory has to do. */
export interface Keep {
  read(key: string): string | null;
  write(key: string, value: string): void;
  remove(key: string): void;
  keys(prefix: string): string[];
}

export class MemoryKeep implements Keep {
  private readonly values = new Map<string, string>();

  read(key: string): string | null {
    return this.values.get(key) ?? null;
  }

  write(key: string, value: string): void {
    this.values.set(key, value);
  }

  remove(key: string): void {
    this.values.delete(key);
  }

  keys(prefix: string): string[] {
    return [...this.values.keys()].filter((key) => key.startsWith(prefix));
  }
}

/** A full or locked store never stops a person from writing: what it refuses stays in memory. */
export class BrowserKeep implements Keep {
  private readonly rest = new MemoryKeep();

  constructor(private readonly storage: Storage) {}

  read(key: string): string | null {
    return this.rest.read(key) ?? this.storage.getItem(key);
  }

  write(key: string, value: string): void {
    try {
      this.storage.setItem(key, value);
      this.rest.remove(key);
    } catch {
      this.rest.write(key, value);
    }
  }

  remove(key: string): void {
    this.rest.remove(key);
    this.storage.removeItem(key);
  }

  keys(prefix: string): string[] {
    const kept = Array.from({ length: this.storage.length }, (_, at) => this.storage.key(at) ?? '');
    return [
      ...new Set([...kept.filter((key) => key.startsWith(prefix)), ...this.rest.keys(prefix)]),
    ];
  }
}

/** `open` may throw: some browsers deny even a look at the storage. */
export function keepIn(open: () => Storage): Keep {
  try {
    const storage = open();
    storage.length;
    return new BrowserKeep(storage);
  } catch {
    return new MemoryKeep();
  }
}

/**
 * Keeps on the device, until that turns out to be shared: what somebody wrote then leaves it when
 * the page goes, and nobody who opens the tablet later finds it there.
 */
export class UntilSharedKeep implements Keep {
  private readonly memory = new MemoryKeep();
  private shared: readonly string[] = [];

  constructor(private readonly own: Keep) {}

  /** From here on what begins so is held in memory alone, also what was kept before. */
  share(...prefixes: string[]): void {
    for (const key of prefixes.flatMap((prefix) => this.own.keys(prefix))) {
      this.memory.write(key, this.own.read(key) ?? '');
      this.own.remove(key);
    }
    this.shared = prefixes;
  }

  /** One person's after all: what was held in memory is kept on the device again. */
  unshare(): void {
    this.shared = [];
    for (const key of this.memory.keys('')) {
      this.own.write(key, this.memory.read(key) ?? '');
      this.memory.remove(key);
    }
  }

  read(key: string): string | null {
    return this.where(key).read(key);
  }

  write(key: string, value: string): void {
    this.where(key).write(key, value);
  }

  remove(key: string): void {
    this.where(key).remove(key);
  }

  keys(prefix: string): string[] {
    return [...this.own.keys(prefix), ...this.memory.keys(prefix)];
  }

  private where(key: string): Keep {
    return this.shared.some((prefix) => key.startsWith(prefix)) ? this.memory : this.own;
  }
}
