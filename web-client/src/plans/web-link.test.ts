import { describe, expect, it } from 'vitest';
import { isWebLink, linkHost } from './web-link';

describe('a link', () => {
  it('says whose page it opens, whoever it pretends to be', () => {
    expect(linkHost('https://www.youtube.com/watch?v=1')).toBe('www.youtube.com');
    expect(linkHost('https://youtube.com@example.org/film')).toBe('example.org');
    expect(linkHost('http://10.0.0.2:8080/a')).toBe('10.0.0.2:8080');
    expect(linkHost('https://аpple.com/')).toMatch(/^xn--/);
  });

  it('opens a page and nothing else', () => {
    for (const link of [
      'javascript:alert(1)',
      'HTTPS:/x',
      'mailto:a@b.org',
      '',
      'https://?',
      ' https://a',
    ])
      expect(isWebLink(link), link).toBe(false);
  });
});
