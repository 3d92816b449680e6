/**
 * Whom this device brought in to try a session out, by their ids: anybody may be called "Pretend
 * Ada". Kept on the device, so that a page that is loaded again still knows them.
 */
import type { Keep } from '../storage';

export class BroughtIn {
  private readonly key: string;

  constructor(
    private readonly keep: Keep,
    session: string,
  ) {
    this.key = `cuppa.pretend.${session}`;
  }

  all(): string[] {
    return (this.keep.read(this.key) ?? '').split(' ').filter((id) => id !== '');
  }

  add(id: string): void {
    this.keep.write(this.key, [...this.all(), id].join(' '));
  }

  forget(): void {
    this.keep.remove(this.key);
  }
}
