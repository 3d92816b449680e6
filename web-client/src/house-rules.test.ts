import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';

const files = list('src').filter((path) => !path.endsWith('keys.ts'));
const styles = files.filter((path) => path.endsWith('.css'));
/** What ships: tests and their pretend servers may use what they like. */
const code = files.filter((path) => /\.tsx?$/.test(path) && !/\.test\.|src\/testing\//.test(path));

/** Every line of the given files that a rule does not allow, named as path: line. */
function breaking(paths: readonly string[], rule: RegExp): string[] {
  return paths.flatMap((path) =>
    readFileSync(path, 'utf8')
      .split('\n')
      .filter((line) => rule.test(line))
      .map((line) => `${path}: ${line.trim()}`),
  );
}

describe('house rules', () => {
  it('styles name no left and no right, so that Arabic and Urdu mirror', () => {
    const physical =
      /(margin|padding|border)-(left|right)|^\s*(left|right|top|bottom):|text-align: (left|right)|float:/;
    expect(breaking(styles, physical)).toEqual([]);
  });

  it('nothing needs a secure page or a new phone', () => {
    const missing =
      /crypto\.subtle|randomUUID|DurationFormat|\.at\(|structuredClone|replaceAll|hasOwn|findLast|\.to(Sorted|Reversed|Spliced)/;
    expect(breaking(code, missing)).toEqual([]);
  });

  it('styles ask for nothing that Firefox 115 or iOS 15 does not know', () => {
    const tooNew =
      /:has\(|color-mix|light-dark|\d[dsl]v[hwib]\b|\dv[ib]\b|@container|@layer|@scope|^\s*&|text-wrap/;
    expect(breaking(styles, tooNew)).toEqual([]);
  });

  it('nothing looks behind in a regular expression: iOS 15 stops at the whole file', () => {
    expect(breaking(code, /\(\?<[=!]/)).toEqual([]);
  });

  it('nothing is asked of anybody else', () => {
    expect(
      breaking(
        files.filter((path) => !/\.test\.|gallery/.test(path)),
        /https?:\/\/(?!www\.w3\.org)\w/,
      ),
    ).toEqual([]);
  });

  it('the pure files read no clock, storage or random number', () => {
    const pure = ['backoff', 'server-clock', 'countdown', 'join-code'];
    const impure = /Date\.now\(|performance\.now\(\)[^:.]|Math\.random|localStorage|document\./;
    const lines = breaking(
      pure.map((name) => `src/${name}.ts`),
      impure,
    );
    expect(lines.filter((line) => !/: (\*|\/\*)/.test(line))).toEqual([]);
  });

  it('nothing is drawn from text that could hold tags', () => {
    const drawn = /innerHTML|outerHTML|AdjacentHTML|setHTML|document\.write|srcdoc/i;
    expect(breaking(code, drawn)).toEqual([]);
  });

  it('views draw: they open no socket and keep nothing', () => {
    const views = code.filter((path) => path.includes('src/views/'));
    expect(breaking(views, /WebSocket|fetch\(|localStorage|setInterval|Date\.now/)).toEqual([]);
  });

  it('files have names that say what they are', () => {
    const names = files.map((path) => basename(path));
    expect(names.filter((name) => /util|manager|helper/.test(name))).toEqual([]);
    expect(
      names.filter((name) => !name.startsWith('en-GB') && !/^[a-z0-9]+(-[a-z0-9]+)*\./.test(name)),
    ).toEqual([]);
  });
});

function list(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? list(path) : [path];
  });
}
