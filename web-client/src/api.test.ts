import { describe, expect, it } from 'vitest';
import { Api } from './api';

function server(status: number, body: unknown) {
  const asked: { path: string; request: RequestInit }[] = [];
  const api = new Api(async (path, request) => {
    asked.push({ path, request });
    return new Response(typeof body === 'string' ? body : JSON.stringify(body), { status });
  });
  return { api, asked };
}

const entered = { session: 's1', participant: 'p3', role: 'participant' };
const sampleRecord = {
  version: 1,
  profile: 'full',
  session: 's1',
  title: 'Brew',
  place_and_time: '',
  time_zone: '',
  status: 'closed',
  date: '2026-11-22',
  started_at: null,
  closed_at: null,
  people: 3,
  agreements: [],
  proposed: [],
  cannot_change: [],
  find_out: [],
  what_we_heard: '',
  themes: [],
  whose_story: '',
  final_words: '',
  next_time: '',
  pictures: [],
  steps: [],
  chat: [],
  car_park: [],
  glossary: [],
  captions: [],
};
const token = 'k'.repeat(43);

describe('what is asked over HTTP', () => {
  it('says what it wants as JSON, with no key where there is none yet', async () => {
    const { api, asked } = server(200, entered);
    expect(await api.join({ code: '482915', token })).toEqual({ ok: true, value: entered });
    expect(asked[0]!.path).toBe('/api/join');
    expect(asked[0]!.request).toMatchObject({
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ code: '482915', token }),
    });
    await api.createSession({ key: 'h', token, title: 'Brew' });
    await api.useLink({ key: 'c', token });
    expect(asked.map(({ path }) => path)).toEqual(['/api/join', '/api/sessions', '/api/links']);
  });

  it('asks what became of last time with the key of the device', async () => {
    const { api, asked } = server(200, { items: [] });
    expect(await api.lastTime('s1', 'secret')).toEqual({ ok: true, value: [] });
    expect(asked[0]).toMatchObject({
      path: '/api/sessions/s1/last-time',
      request: { method: 'GET', headers: { Authorization: 'Bearer secret' } },
    });
    const lost = await server(200, {}).api.lastTime('s1', 'secret');
    expect(lost).toMatchObject({ ok: false, problem: { code: 'no_answer' } });
  });

  it('brings the key of the device where somebody must be known', async () => {
    const { api, asked } = server(200, { key: 'c', url: '/#c' });
    await api.makeLink('s1', 'secret', { role: 'cohost' });
    expect(asked[0]).toMatchObject({
      path: '/api/sessions/s1/links',
      request: { headers: { Authorization: 'Bearer secret' } },
    });
    const record = server(200, sampleRecord);
    expect(await record.api.record('s1', 'secret')).toEqual({ ok: true, value: sampleRecord });
    expect(record.asked[0]).toMatchObject({ request: { method: 'GET' } });
  });

  it('hands on the refusal of the server', async () => {
    const problem = { code: 'wrong_code', sentence: 'We can’t find that code.', try_again: false };
    const { api } = server(404, problem);
    expect(await api.join({ code: '1', token })).toEqual({ ok: false, problem });
  });

  it('takes no answer, half an answer and somebody else’s page for no answer', async () => {
    const none = { ok: false, problem: { code: 'no_answer', sentence: '', try_again: true } };
    const gone = new Api(() => Promise.reject(new TypeError('no network')));
    expect(await gone.reach()).toEqual(none);
    for (const [status, body] of [
      [200, '<html>'],
      [200, '{}'],
      [502, '<html>'],
      [500, 'null'],
      [500, '{}'],
    ] as const)
      expect(await server(status, body).api.join({ token })).toEqual(none);
  });

  it('takes an empty answer for a line of captions that went out', async () => {
    const { api, asked } = server(200, '');
    const line = { table: 't2', language: 'en-GB', text: 'Good morning.' };
    expect(await api.addCaption('s1', token, line)).toEqual({ ok: true, value: null });
    expect(asked[0]).toMatchObject({
      path: '/api/sessions/s1/captions',
      request: { method: 'POST', headers: { Authorization: `Bearer ${token}` } },
    });
    expect(asked[0]!.request.body).toBe(JSON.stringify(line));
  });

  it('hands on a file as it came, and why there is none', async () => {
    const { api, asked } = server(200, 'who,what');
    const file = await api.exported('s1', token, 'csv', 'full');
    expect(file.ok && (await file.value.text())).toBe('who,what');
    expect(asked[0]).toMatchObject({
      path: '/api/sessions/s1/export?format=csv&profile=full',
      request: { method: 'GET', headers: { Authorization: `Bearer ${token}` } },
    });
    const problem = { code: 'not_allowed', sentence: 'Only hosts.', try_again: false };
    const kept = await server(403, problem).api.exported('s1', token, 'csv', 'full');
    expect(kept).toEqual({ ok: false, problem });
  });

  it('tells why a line of captions was not taken', async () => {
    const refusal = { code: 'too_many', sentence: 'Wait.', try_again: true };
    const { api } = server(429, refusal);
    const line = { table: null, language: 'en-GB', text: 'And so on.' };
    expect(await api.addCaption('s1', token, line)).toEqual({ ok: false, problem: refusal });
  });
});
