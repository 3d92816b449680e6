// @vitest-environment happy-dom
import '../text/host-words';
import { describe, expect, it } from 'vitest';
import { bosPage, withFreshPages } from '../testing/bos-page';
import { boxCalled, buttonCalled, press, words, write } from '../testing/pages';
import { sampleView } from '../testing/sample-view';
import { LocalContactPart } from './local-contact-part';

withFreshPages();

const text = 'Priya, 01632 960002';
const box = 'Safeguarding lead, and a number for today';

function part(checked_at: number | null = null) {
  const local_contact = { text: checked_at === null ? '' : text, checked_at };
  return bosPage((needs) => <LocalContactPart {...needs} />, { ...sampleView, local_contact });
}

describe('who to call here', () => {
  it('is written once, for everybody to see', () => {
    const { sent } = part();
    expect(words()).toContain('Nobody is named yet.');
    expect(buttonCalled('I checked it today')).toBeUndefined();
    write(boxCalled(box), ` ${text} `);
    press('I checked it. Show it');
    expect(sent()).toEqual([{ kind: 'write_local_contact', body: { text } }]);
  });

  it('from last time is shown with its day, and a host is asked whether it is right', () => {
    const { sent } = part(sampleView.created_at - 86_400_000);
    expect(words()).toContain('This is from last time. Is it still right?');
    expect(words()).toContain('Your host checked this on');
    press('I checked it today');
    expect(sent()).toEqual([{ kind: 'write_local_contact', body: { text } }]);
  });

  it('is not asked about once it was checked for this session', () => {
    part(sampleView.created_at);
    expect(words()).toContain(text);
    expect(words()).not.toContain('from last time');
  });
});
