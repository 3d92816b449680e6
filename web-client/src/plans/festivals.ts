/**
 * Days on which many people would have to choose between a festival and a session. A few that are widely
 * kept, to be asked about and not to be trusted: Eid goes by the moon and may fall a day earlier or
 * later, and some days begin the evening before.
 *
 * Sources: Eid by the Umm al-Qura calendar, Rosh Hashanah, Yom Kippur and Passover by the Hebrew one,
 * both as Unicode's ICU reckons them; Easter by the Gregorian reckoning; the Lunar New Year as the Hong
 * Kong Observatory gives it; Diwali as the Hindu calendar of drikpanchang.com gives it for London.
 * Beyond the last year here nothing is said.
 */
export type Festival =
  | 'christmas'
  | 'diwali'
  | 'easter'
  | 'eid_al_adha'
  | 'eid_al_fitr'
  | 'good_friday'
  | 'lunar_new_year'
  | 'passover'
  | 'rosh_hashanah'
  | 'vaisakhi'
  | 'yom_kippur';

const everyYear: Readonly<Record<string, Festival>> = {
  '04-14': 'vaisakhi',
  '12-25': 'christmas',
};

const days: Partial<Record<Festival, readonly string[]>> = {
  lunar_new_year: [
    ...['2026-02-17', '2027-02-06', '2028-01-26', '2029-02-13', '2030-02-03', '2031-01-23'],
  ],
  eid_al_fitr: [
    ...['2026-03-20', '2027-03-09', '2028-02-26', '2029-02-14', '2030-02-04', '2031-01-24'],
  ],
  passover: [
    ...['2026-04-02', '2027-04-22', '2028-04-11', '2029-03-31', '2030-04-18', '2031-04-08'],
  ],
  good_friday: [
    ...['2026-04-03', '2027-03-26', '2028-04-14', '2029-03-30', '2030-04-19', '2031-04-11'],
  ],
  easter: [...['2026-04-05', '2027-03-28', '2028-04-16', '2029-04-01', '2030-04-21', '2031-04-13']],
  eid_al_adha: [
    ...['2026-05-27', '2027-05-16', '2028-05-05', '2029-04-24', '2030-04-13', '2031-04-02'],
  ],
  rosh_hashanah: [
    ...['2026-09-12', '2027-10-02', '2028-09-21', '2029-09-10', '2030-09-28', '2031-09-18'],
  ],
  yom_kippur: [
    ...['2026-09-21', '2027-10-11', '2028-09-30', '2029-09-19', '2030-10-07', '2031-09-27'],
  ],
  diwali: [...['2026-11-08', '2027-10-29', '2028-10-17', '2029-11-05', '2030-10-26', '2031-11-14']],
};

/** Of a civil day, "2026-11-08". Pure. */
export function festivalOn(day: string): Festival | null {
  const found = Object.entries(days).find(([, all]) => all.includes(day));
  return (found?.[0] as Festival | undefined) ?? everyYear[day.slice(5)] ?? null;
}
