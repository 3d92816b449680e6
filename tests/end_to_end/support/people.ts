// One browser context a person: their own phone, with their own storage.
import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';

const root = new URL('../../../', import.meta.url);
const shots = new URL('build/screenshots/', root);
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
mkdirSync(shots, { recursive: true });

export const phone = { width: 320, height: 640 };
export const laptop = { width: 1280, height: 800 };
export const wall = { width: 1920, height: 1080 };

export function openBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: process.env.CUPPA_CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-sync'],
  });
}

/** Names and times stand between direction marks, which nobody sees. */
function loosely(text: string | RegExp): RegExp {
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

  static async with(browser: Browser, viewport: { width: number; height: number }) {
    const context = await browser.newContext({ viewport, reducedMotion: 'reduce' });
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
  async presses(name: string, follows: string): Promise<void> {
    const seen = this.page.getByText(loosely(follows)).first();
    for (let tries = 0; tries < 10; ++tries) {
      await this.button(name).click({ timeout: 2_000 }).catch(() => undefined);
      const there = await seen.waitFor({ timeout: 1_000 }).then(() => true, () => false);
      if (there) return;
    }
    throw new Error(`Pressed "${name}", and "${follows}" never came.`);
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
      const path = new URL(`${name}-${size.width}x${size.height}.png`, shots).pathname;
      await this.page.screenshot({ path });
    }
    await this.page.setViewportSize(before);
  }

  /** What axe finds wrong, in both themes. */
  async faults(): Promise<string[]> {
    const found: string[] = [];
    for (const colorScheme of ['light', 'dark'] as const) {
      await this.page.emulateMedia({ colorScheme });
      await this.page.evaluate(axe);
      const { violations } = await this.page.evaluate(() =>
        // @ts-expect-error axe was put into the page
        axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] }),
      );
      for (const { id, nodes } of violations) {
        found.push(`${colorScheme}: ${id}: ${nodes.map((node) => node.html).join(' ')}`);
      }
    }
    await this.page.emulateMedia({ colorScheme: null });
    return found;
  }
}
