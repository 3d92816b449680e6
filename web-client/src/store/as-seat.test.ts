import { describe, expect, it } from 'vitest';
import type { CommandFrame } from '../protocol/types.generated';
import { FakeServer } from '../testing/fake-server';
import { World } from '../testing/fake-world';
import { join } from '../testing/join';
import { person } from '../testing/sample-view';
import { storeAsSeat } from './as-seat';
import { SeatWords } from './seat-words';

function tablet() {
  const server = new FakeServer(new World());
  const { store, keep } = join(server);
  for (const id of ['jean', 'mo'])
    server.say('participant_joined', { participant: person(id, { cared_by: 'bo' }) });
  const words = new SeatWords();
  const as = (who: string) => storeAsSeat(store, who, words);
  const commands = () =>
    server.frames.filter((frame): frame is CommandFrame => frame.type === 'command');
  return { server, store, keep, as, commands };
}

describe('the store as somebody on a shared tablet sees it', () => {
  it('says for whom a turn is passed, a note written and a card changed', () => {
    const { as, commands } = tablet();
    const jean = as('jean');
    jean.send({ kind: 'pass_turn', body: { table: 't1' } });
    jean.send({ kind: 'add_note', body: { table: 't1', text: 'Tea' } });
    jean.send({ kind: 'change_me', body: { drink: 'tea' } });
    expect(commands().map(({ body }) => (body as { who?: string }).who)).toEqual([
      'jean',
      'jean',
      'jean',
    ]);
  });

  it('names nobody where that is not asked for', () => {
    const { as, commands } = tablet();
    as('jean').send({ kind: 'add_agreement', body: { text: 'One at a time.' } });
    expect(commands()[0]!.body).toEqual({ text: 'One at a time.' });
  });

  it('has their card, and follows it', () => {
    const { server, as } = tablet();
    const jean = as('jean');
    expect(jean.me.value).toBe('jean');
    server.say('participant_changed', {
      participant: person('jean', { name: 'Grandma Jean', cared_by: 'bo' }),
    });
    expect(jean.card.value?.name).toBe('Grandma Jean');
  });

  it('gives each their own private page, and writes none of it down', () => {
    const { as, keep } = tablet();
    as('jean').drafts.write('private', 'Ask about the ramp.');
    expect(as('mo').drafts.read('private')).toBe('');
    expect(as('jean').drafts.read('private')).toBe('Ask about the ramp.');
    expect(keep.keys('cuppa.draft.')).toEqual([]);
  });

  it('shows nobody what another person tried to send', () => {
    const { server, as } = tablet();
    const sending = as('jean').send({ kind: 'add_park', body: { text: 'The ramp' } });
    server.toAll({
      type: 'refusal',
      id: sending.kept.id,
      code: 'not_allowed',
      sentence: 'No.',
      try_again: false,
      people: [],
    });
    expect(as('jean').refused.value).toHaveLength(1);
    expect(as('mo').refused.value).toEqual([]);
  });

  it('shows a note without a name that was not taken to its writer, and tells nobody whose it is', () => {
    const { server, keep, as } = tablet();
    const { id } = as('jean').sendNoName({ box: 'together', text: 'More light' }).kept;
    const answer = { outcome: 'refused', code: 'not_now', reply: null, padding: '' };
    server.toAll({ type: 'no_name_answer', note_key: id, ...answer });
    expect(as('jean').refused.value.map(({ kept }) => kept.note?.text)).toEqual(['More light']);
    expect(as('mo').refused.value).toEqual([]);
    const written = keep.keys('').map((key) => keep.read(key));
    expect([...server.texts, ...written].filter((text) => text?.includes('jean'))).toEqual([]);
  });

  it('shows words to their writer that are sent in the name of nobody', () => {
    const { server, as } = tablet();
    const { id } = as('jean').send({ kind: 'add_agreement', body: { text: 'Listen.' } }).kept;
    const no = { code: 'not_now', sentence: '', try_again: false, people: [] };
    server.toAll({ type: 'refusal', id, ...no });
    expect(as('jean').refused.value).toHaveLength(1);
    expect(as('mo').refused.value).toEqual([]);
  });
});
