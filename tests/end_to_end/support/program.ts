// The real program on a data directory of its own, on a port of its own.
import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

const path = process.env.CUPPA_PROGRAM ?? 'build/dev/server/cuppa';

export class Program {
  readonly data = mkdtempSync(join(tmpdir(), 'cuppa-end-to-end-'));
  address = '';
  hostLink = '';
  private process: ChildProcess | null = null;
  private port = 0;

  /** Returns once it says that it listens. Started again, it takes the port it had. */
  async start(): Promise<void> {
    const flags = ['serve', '--listen', `127.0.0.1:${this.port}`, '--data', this.data];
    this.process = spawn(path, flags, { stdio: ['ignore', 'pipe', 'inherit'] });
    for await (const line of createInterface({ input: this.process.stdout! })) {
      const link = line.match(/(http:\S+\/start#\S+)/);
      if (link === null) continue;
      this.hostLink = link[1]!;
      this.address = new URL(this.hostLink).origin;
      this.port = Number(new URL(this.address).port);
      return;
    }
    throw new Error('The program ended before it listened.');
  }

  /** As the power cut does. */
  async kill(): Promise<void> {
    const ended = once(this.process!, 'exit');
    this.process!.kill('SIGKILL');
    await ended;
  }

  async end(): Promise<void> {
    if (this.process?.exitCode === null && this.process.signalCode === null) {
      const ended = once(this.process, 'exit');
      this.process.kill('SIGTERM');
      await ended;
    }
    rmSync(this.data, { recursive: true, force: true });
  }

  /** Another command of the program, on the same data. Its output. */
  async run(...words: string[]): Promise<string> {
    const command = spawn(path, [...words, '--data', this.data], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let output = '';
    for await (const part of command.stdout!) output += part;
    return output;
  }

  /** The same, and this is what it reads. */
  async tell(words: string, ...command: string[]): Promise<void> {
    const told = spawn(path, [...command, '--data', this.data], {
      stdio: ['pipe', 'ignore', 'inherit'],
    });
    const ended = once(told, 'exit');
    told.stdin!.end(`${words}\n`);
    const [code] = await ended;
    if (code !== 0) throw new Error(`${command.join(' ')} ended with ${code}.`);
  }

  async get<Answer>(route: string, key: string): Promise<Answer> {
    const headers = { authorization: `Bearer ${key}` };
    const response = await fetch(this.address + route, { headers });
    if (!response.ok) throw new Error(`${route}: ${await response.text()}`);
    return (await response.json()) as Answer;
  }

  async post(route: string, body: object, key = ''): Promise<Record<string, string>> {
    const response = await fetch(this.address + route, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${key}` },
      body: JSON.stringify(body),
    });
    const answer = (await response.json()) as Record<string, string>;
    if (!response.ok) throw new Error(`${route}: ${JSON.stringify(answer)}`);
    return answer;
  }
}

export function newKey(): string {
  return randomBytes(16).toString('base64url');
}
