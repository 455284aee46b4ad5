import type { Page } from 'playwright-core';

/** How a resident gets on: with a finger, also where scripts are off, or with the keyboard alone. */
export type Means = 'touch' | 'touch without JavaScript' | 'keyboard';

/** More Tab presses than anyone would bear. */
const MOST_TABS = 200;

/** Goes through a site as a resident does, and counts what it takes. */
export class Errand {
  /** what was chosen, in order */
  readonly choices: string[] = [];
  /** keys pressed in all; 0 with a finger */
  keys = 0;
  readonly #page: Page;
  readonly #means: Means;

  constructor(page: Page, means: Means) {
    this.#page = page;
    this.#means = means;
  }

  /** Chooses the first link, button or disclosure of the page's body, or of its head, that says just this. */
  async choose(name: string, within: 'main' | 'header' = 'main'): Promise<void> {
    const target = this.#page
      .locator(`${within} :is(a, button, summary)`)
      .filter({ hasText: new RegExp(`^\\s*${name}`), visible: true })
      .first();
    await target.waitFor();
    // A link leads away; a button or a disclosure stays.
    const leads = await target.evaluate((each) => each instanceof HTMLAnchorElement);
    let before = this.#page.url();
    if (this.#means === 'keyboard') {
      // From where the focus is: past the head by its first link, as one who knows the site does.
      if (within === 'main' && (await this.#focusIsAbove())) await this.#skipHead();
      for (let tabs = 0; !(await target.evaluate((each) => each === document.activeElement)); ) {
        if (++tabs > MOST_TABS) throw new Error(`「${name}」 is not reached by Tab`);
        await this.#press('Tab');
      }
      before = this.#page.url();
      await this.#press('Enter');
    } else await target.tap();
    this.choices.push(name);
    if (leads) await this.#page.waitForURL((url) => url.href !== before);
  }

  /** Types words where the focus is put by `/` or a finger, and sends them. */
  async searchFor(words: string): Promise<void> {
    const field = this.#page.locator('input[type=search]:visible').first();
    if (this.#means === 'keyboard') await this.#press('/');
    else await field.tap();
    await this.#page.keyboard.type(words);
    await this.#page.keyboard.press('Enter');
    if (this.#means === 'keyboard') this.keys += words.length + 1;
    this.choices.push(`検索「${words}」`);
    await this.#page.waitForURL('**/search/**');
  }

  /** Whether this text can be seen on the page that was reached, without opening anything. */
  async sees(text: string | RegExp, within = 'main'): Promise<boolean> {
    const found = this.#page.locator(within).getByText(text).filter({ visible: true });
    return (await found.count()) > 0;
  }

  async #press(...keys: string[]): Promise<void> {
    for (const key of keys) await this.#page.keyboard.press(key);
    this.keys += keys.length;
  }

  async #skipHead(): Promise<void> {
    await this.#press('Tab', 'Enter');
    await this.#page.waitForURL('**#main');
  }

  #focusIsAbove(): Promise<boolean> {
    return this.#page.evaluate(() => document.activeElement === document.body);
  }
}
