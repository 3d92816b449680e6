/** Pictures of a session, as a host keeps them. They are in no event: the page asks for them. */
import type { Answer, Api } from '../api';
import type { Device } from '../device';

export interface KeptPicture {
  id: string;
  /** Empty until somebody said what is on it: then it is in no report. */
  description: string;
  /** Everybody whose work it is said yes. */
  with_yes: boolean;
}

const sendWithinMs = 120_000;

export class Pictures {
  constructor(
    private readonly api: Api,
    private readonly device: Pick<Device, 'session' | 'key'>,
  ) {}

  all(): Promise<Answer<{ pictures: KeptPicture[] }>> {
    return this.api.ask('GET', this.path(), arePictures, { key: this.device.key });
  }

  /** Only the picture: what is on it follows, and stands in no address, since those are logged. */
  add(picture: Blob): Promise<Answer<KeptPicture>> {
    return this.api.ask('POST', this.path(), isPicture, {
      ...{ key: this.device.key, body: picture, withinMs: sendWithinMs },
    });
  }

  change({ id, description, with_yes }: KeptPicture): Promise<Answer<object>> {
    const body = { description, with_yes };
    return this.api.ask('POST', this.pathOf(id), () => true, { key: this.device.key, body });
  }

  remove(id: string): Promise<Answer<null>> {
    return this.api.fetched('DELETE', this.pathOf(id), { key: this.device.key }, async () => ({
      ok: true,
      value: null,
    }));
  }

  /** As an address that holds all of it: the page may show no other that needs a key. */
  address(id: string): Promise<Answer<string>> {
    const asked = { key: this.device.key, withinMs: sendWithinMs };
    return this.api.fetched('GET', this.pathOf(id), asked, async (response) => ({
      ok: true,
      value: await dataAddress(await response.blob()),
    }));
  }

  private path(): string {
    return `/api/sessions/${encodeURIComponent(this.device.session)}/pictures`;
  }

  private pathOf(id: string): string {
    return `${this.path()}/${encodeURIComponent(id)}`;
  }
}

export function dataAddress(picture: Blob): Promise<string> {
  return new Promise((done, failed) => {
    const reader = new FileReader();
    reader.onload = () => done(String(reader.result));
    reader.onerror = () => failed(reader.error);
    reader.readAsDataURL(picture);
  });
}

function isPicture(value: unknown): boolean {
  const { id, description, with_yes } = value as Partial<KeptPicture>;
  return typeof id === 'string' && typeof description === 'string' && typeof with_yes === 'boolean';
}

function arePictures(value: unknown): boolean {
  const { pictures } = value as { pictures?: unknown };
  return (
    Array.isArray(pictures) &&
    pictures.every((one) => typeof one === 'object' && one !== null && isPicture(one))
  );
}
