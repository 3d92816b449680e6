/** Pictures as the server keeps them: over HTTP, and in no event. */
import { Api } from '../api';
import type { KeptPicture } from '../pages/pictures-over-http';

export class PicturesServer {
  kept: KeptPicture[] = [];
  /** "POST /api/sessions/s1/pictures", in order. */
  readonly asked: string[] = [];
  readonly api = new Api((path, request) => this.answer(path, request));
  isUp = true;
  /** Pictures arrive, and what is on them does not. */
  takesWords = true;
  /** The picture is kept, and the answer is lost. */
  losesAnswer = false;
  /** Answered instead of what was asked. */
  problem: string | null = null;

  private async answer(
    path: string,
    { method = 'GET', body, headers }: RequestInit,
  ): Promise<Response> {
    if (!this.isUp) throw new TypeError('no network');
    this.asked.push(`${method} ${path}`);
    if (this.problem !== null && method !== 'GET') {
      const told = { code: this.problem, sentence: '', try_again: false };
      return new Response(JSON.stringify(told), { status: 422 });
    }
    const id = path.split('/pictures/')[1];
    if (id !== undefined && method === 'POST' && !this.takesWords) throw new TypeError('lost');
    if (id === undefined && method === 'GET') return json({ pictures: this.kept });
    if (id === undefined) return this.add(body, headers as Record<string, string>);
    if (method === 'DELETE') this.kept = this.kept.filter((one) => one.id !== id);
    if (method === 'POST') {
      const change = JSON.parse(String(body));
      this.kept = this.kept.map((one) => (one.id === id ? { ...one, ...change } : one));
    }
    return method === 'GET'
      ? new Response(new Blob(['tree'], { type: 'image/jpeg' }))
      : json(this.kept.find((one) => one.id === id) ?? {});
  }

  private add(body: unknown, headers: Record<string, string>): Response {
    const isJpeg = body instanceof Blob && headers['Content-Type'] === 'image/jpeg';
    if (!isJpeg) return new Response('{"code":"bad_field"}', { status: 422 });
    const picture = { id: `i${this.kept.length + 1}`, description: '', with_yes: false };
    this.kept = [...this.kept, picture];
    if (!this.losesAnswer) return json(picture);
    this.isUp = false;
    throw new TypeError('lost on its way');
  }
}

function json(value: object): Response {
  return new Response(JSON.stringify(value));
}
