// One browser context a person: their own phone, with their own storage.
import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';

interface Size {
  width: number;
  height: number;
}

const root = new URL('../../../', import.meta.url);
const shots = new URL('build/screenshots/', root);
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const everyRule = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const colourRules = ['color-contrast', 'link-in-text-block'];
mkdirSync(shots, { recursive: true });

export const phone = { width: 320, height: 640 };
export const laptop = { width: 1280, height: 800 };
export const wall = { width: 1920, height: 1080 };

const started = {
  executablePath: process.env.CUPPA_CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-sync'],
};

export function openBrowser(): Promise<Browser> {
  return chromium.launch(started);
}

/** A phone that keeps what it knows in a folder, so that its browser can end and be opened again. */
export async function openPhone(folder: string): Promise<Person> {
  const look = { viewport: phone, reducedMotion: 'reduce' } as const;
  return Person.on(await chromium.launchPersistentContext(folder, { ...started, ...look }));
}

/** Names and times stand between direction marks, which nobody sees. */
export function loosely(text: string | RegExp): RegExp {
  if (text instanceof RegExp) return text;
  const letters = [...text].map((letter) => letter.replace(/[.*+?^${}()|[\]\\]/, '\\$&'));
  return new RegExp(letters.join('[\u2066-\u2069]*'));
}

export class Person {
  readonly problems: string[] = [];
  readonly context: BrowserContext;
  readonly page: Page;

  private constructor(context: BrowserContext, page: Page) {
    this.context = context;
    this.page = page;
    page.on('pageerror', (error) => this.problems.push(error.message));
  }

  static async with(browser: Browser, viewport: Size) {
    return Person.on(await browser.newContext({ viewport, reducedMotion: 'reduce' }));
  }

  /** One more page of the same browser: a second tab. */
  static async on(context: BrowserContext) {
    context.setDefaultTimeout(10_000);
    return new Person(context, await context.newPage());
  }

  button(name: string | RegExp) {
    return this.page.getByRole('button', { name: loosely(name) });
  }

  /**
   * Presses until the page says what should follow, as a person does. A second press of the same
   * words is harmless by design, and one that comes too soon after another is passed over.
   */
  async presses(name: string | RegExp, follows: string, how: 'visible' | 'detached' = 'visible') {
    const seen = this.page.getByText(loosely(follows)).first();
    for (let tries = 0; tries < 10; ++tries) {
      await this.button(name).click({ timeout: 2_000 }).catch(() => undefined);
      const there = await seen.waitFor({ state: how, timeout: 1_000 }).then(() => true, () => false);
      if (there) return;
    }
    throw new Error(`Pressed "${name}", and "${follows}" never was ${how}.`);
  }

  /** A choice stands once the server has it: until then it is made again, as a person does. */
  async chooses(name: string): Promise<void> {
    const choice = this.page.getByRole('radio', { name });
    const chosen = choice.and(this.page.locator(':checked'));
    for (let tries = 0; tries < 10; ++tries) {
      await choice.click({ timeout: 2_000 }).catch(() => undefined);
      const there = await chosen.waitFor({ timeout: 1_000 }).then(() => true, () => false);
      if (there) return;
    }
    throw new Error(`Chose "${name}", and it never stood.`);
  }

  /** The one h1, once it says this. */
  async sees(title: string | RegExp): Promise<void> {
    await this.page.getByRole('heading', { level: 1, name: loosely(title) }).waitFor();
  }

  async reads(text: string | RegExp): Promise<void> {
    await this.page.getByText(loosely(text)).first().waitFor();
  }

  /** Saved under build/screenshots/, in the size it has and in others. */
  async picture(name: string, sizes = [phone, laptop]): Promise<void> {
    const before = this.page.viewportSize()!;
    for (const size of sizes) {
      await this.page.setViewportSize(size);
      await this.shot(name, size);
    }
    await this.page.setViewportSize(before);
  }

  /** A picture of all of it in each size, and what is wrong with it there. */
  async faultsIn(name: string, sizes: readonly Size[]): Promise<string[]> {
    const found: string[] = [];
    const before = this.page.viewportSize()!;
    for (const size of sizes) {
      await this.page.setViewportSize(size);
      await this.shot(name, size, true);
      const wide = await this.page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      if (wide > 0) found.push(`scrolls sideways by ${wide}`);
      for (const fault of await this.faults()) found.push(`${size.width}: ${fault}`);
    }
    await this.page.setViewportSize(before);
    return found;
  }

  /** What axe finds wrong: all its rules in the light, those about colour again in the dark. */
  async faults(): Promise<string[]> {
    if (!(await this.page.evaluate(() => 'axe' in globalThis))) await this.page.evaluate(axe);
    const found: string[] = [];
    for (const [colorScheme, runOnly] of [['light', everyRule], ['dark', colourRules]] as const) {
      await this.page.emulateMedia({ colorScheme });
      const { violations } = await this.page.evaluate(
        // @ts-expect-error axe was put into the page
        (rules) => axe.run({ runOnly: rules, resultTypes: ['violations'] }),
        runOnly,
      );
      for (const { id, nodes } of violations) {
        found.push(`${colorScheme}: ${id}: ${nodes.map((node: { html: string }) => node.html).join(' ')}`);
      }
    }
    await this.page.emulateMedia({ colorScheme: null });
    return found;
  }

  private async shot(name: string, { width, height }: Size, fullPage = false): Promise<void> {
    const path = new URL(`${name}-${width}x${height}.png`, shots).pathname;
    await this.page.screenshot({ path, fullPage });
  }
}
