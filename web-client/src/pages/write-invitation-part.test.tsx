// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import '../text/host-words';
import type { View } from '../protocol/types.generated';
import { bosPage, readThem, withFreshPages } from '../testing/bos-page';
import { boxCalled, press, words, write } from '../testing/pages';
import { sampleView } from '../testing/sample-view';
import { PublishPart } from './publish-part';
import { WriteInvitationPart } from './write-invitation-part';

withFreshPages();

const lobby: View = { ...sampleView, status: 'lobby', started_at: null };
const opened = (view: View) =>
  bosPage((needs) => <WriteInvitationPart {...needs} origin="https://cuppa.example" />, view);

describe('whoever writes an invitation', () => {
  it('is told gently of a day that is hard for many, and may keep it', async () => {
    const { frames } = await opened(lobby);
    write(boxCalled('Day'), '2027-10-29');
    write(boxCalled('Starts at'), '09:00');
    expect(words()).toContain('Before 10 is hard for many. Could it start later?');
    expect(words()).toContain('That day is Diwali, or close to it. Ask whether people can come.');
    press('Save the invitation');
    expect(frames().find(({ kind }) => kind === 'write_invitation')).toMatchObject({
      if: 0,
      body: { invitation: { starts: '2027-10-29T09:00', shows_questions: true } },
    });
  });

  it('has the link of its page once it is saved', async () => {
    await opened(lobby);
    expect(document.querySelector('a')).toBeNull();
    const { invitation, ...rest } = { ...lobby, invitation: null };
    await opened({ ...rest, invitation, invitation_key: 'abc', invitation_revision: 1 });
    expect(document.querySelector('a')?.getAttribute('href')).toBe('https://cuppa.example/i/abc');
  });
});

describe('whoever publishes a record', () => {
  const closed: View = { ...sampleView, status: 'closed', closed_at: sampleView.started_at };

  it('reads first who can find it, and is asked once more', async () => {
    const { frames } = await bosPage(PublishPart, closed);
    expect(words()).toContain('Whoever hosts on this server could find and read it.');
    press('Publish the record');
    expect(frames()).toEqual([]);
    readThem();
    press('Yes, publish it. The group agreed');
    expect(frames()[0]).toMatchObject({ kind: 'publish_record', body: {} });
  });

  it('can take it back', async () => {
    const { frames } = await bosPage(PublishPart, { ...closed, published: true });
    press('Take it back');
    readThem();
    press('Yes, take it back. Other hosts find it no more');
    expect(frames()[0]).toMatchObject({ kind: 'withdraw_record', body: {} });
  });
});
