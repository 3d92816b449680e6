import { describe, expect, it } from 'vitest';
import { festivalOn } from './festivals';
import { nudgesFor } from './invitation-nudges';

const fourWeeksOn = '2026-12-24';

describe('what a host may want to think about again', () => {
  it('is notice of less than four weeks', () => {
    expect(nudgesFor('2026-12-23T14:00', fourWeeksOn).shortNotice).toBe(true);
    expect(nudgesFor('2026-12-24T14:00', fourWeeksOn).shortNotice).toBe(false);
    expect(nudgesFor('2026-11-20T14:00', fourWeeksOn).shortNotice).toBe(true);
  });

  it('is a start before ten', () => {
    expect(nudgesFor('2027-02-01T09:00', fourWeeksOn).early).toBe(true);
    expect(nudgesFor('2027-02-01T09:59', fourWeeksOn).early).toBe(true);
    expect(nudgesFor('2027-02-01T10:00', fourWeeksOn).early).toBe(false);
  });

  it('is a festival', () => {
    expect(nudgesFor('2027-12-25T14:00', fourWeeksOn).festival).toBe('christmas');
    expect(nudgesFor('2027-10-29T14:00', fourWeeksOn).festival).toBe('diwali');
    expect(nudgesFor('2027-03-09T14:00', fourWeeksOn).festival).toBe('eid_al_fitr');
    expect(nudgesFor('2027-10-11T14:00', fourWeeksOn).festival).toBe('yom_kippur');
    expect(nudgesFor('2027-10-12T14:00', fourWeeksOn).festival).toBeNull();
  });

  it('is nothing while there is no day, and no more than it knows', () => {
    expect(nudgesFor('', fourWeeksOn)).toEqual({
      shortNotice: false,
      early: false,
      festival: null,
    });
    expect(nudgesFor('2027-06-01', fourWeeksOn).early).toBe(false);
    expect(festivalOn('2051-11-08')).toBeNull();
  });

  it('has each festival of these years as the calendars of Unicode reckon it', () => {
    const inCalendar = (calendar: string, month: string, day: string) => {
      const format = new Intl.DateTimeFormat(`en-u-ca-${calendar}`, {
        timeZone: 'UTC',
        month: calendar === 'hebrew' ? 'long' : 'numeric',
        day: 'numeric',
      });
      const found: string[] = [];
      for (let at = Date.UTC(2026, 0, 1); at < Date.UTC(2032, 0, 1); at += 86_400_000) {
        const parts = format.formatToParts(at);
        const part = (type: string) => parts.find((one) => one.type === type)?.value;
        if (part('month') === month && part('day') === day)
          found.push(new Date(at).toISOString().slice(0, 10));
      }
      return found.map((one) => festivalOn(one));
    };
    const six = (festival: string) => Array.from({ length: 6 }, () => festival);
    expect(inCalendar('islamic-umalqura', '10', '1')).toEqual(six('eid_al_fitr'));
    expect(inCalendar('islamic-umalqura', '12', '10')).toEqual(six('eid_al_adha'));
    expect(inCalendar('hebrew', 'Tishri', '1')).toEqual(six('rosh_hashanah'));
    expect(inCalendar('hebrew', 'Tishri', '10')).toEqual(six('yom_kippur'));
    expect(inCalendar('hebrew', 'Nisan', '15')).toEqual(six('passover'));
  });
});
