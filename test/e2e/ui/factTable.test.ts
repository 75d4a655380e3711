/** The page of the fact table: five thousand rows, the keyboard, the filter, copying, what is kept. */
import assert from 'node:assert/strict';
import type { Browser } from 'playwright-core';
import type { Fact, FactTable } from '../../../server/src/protocol/requests/factTable';
import { launchChromium } from '../chromium';
import { openAlone, type Standalone } from './standalone';

const ROWS = 5000;
const DOCUMENTS = 200;

const uriOf = (document: number) => `file:///f/report-${document}.txt`;

function factOf(number: number): Fact {
  const cells = [number % DOCUMENTS, (number + 1) % DOCUMENTS].map((document, side) => ({
    document,
    at: [2 * number + side, 0, 2 * number + side, 4] as const,
    words: `$${number} million`,
    value: `${number},000,000 USD`,
    quote: number,
    ...(number === 0 && { disputed: true as const }),
  }));
  const verdict = number === 0 ? 'conflict' : 'agreement';
  return { what: `payment ${number} · money`, about: ['Harbour Board'], verdict, messages: [], cells };
}

const table: FactTable = {
  documents: Array.from({ length: DOCUMENTS }, (_, number) => ({
    uri: uriOf(number),
    path: `report-${number}.txt`,
  })),
  facts: Array.from({ length: ROWS }, (_, number) => factOf(number)),
  leftOut: 700,
  quotes: Array.from({ length: ROWS }, (_, number) => `The board paid $${number} million.`),
};

/** Scrolls through the grid, a frame a step; the time, in milliseconds, that 95 of 100 frames stay below. */
const SCROLL = `(async () => {
  const grid = document.querySelector('[role="grid"]');
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  const times = [];
  let before = await frame();
  for (let top = 0; top < grid.scrollHeight; top += 2000) {
    grid.scrollTop = top;
    const now = await frame();
    times.push(now - before);
    before = now;
  }
  return times.sort((a, b) => a - b)[Math.floor(times.length * 0.95)];
})()`;

suite('the page of the fact table', () => {
  let browser: Browser;
  let alone: Standalone;

  suiteSetup(async () => {
    browser = await launchChromium();
  });
  setup(async () => {
    alone = await openAlone(browser, 'factTable');
    await alone.send(table);
    await alone.page.locator('.row').first().waitFor();
  });
  teardown(() => alone.page.close());
  suiteTeardown(() => browser?.close());

  test('of five thousand rows only those in sight are in the page, wherever one scrolls', async () => {
    const grid = alone.page.getByRole('grid');
    assert.equal(await grid.getAttribute('aria-rowcount'), String(ROWS + 1));
    for (const share of [0, 0.25, 0.5, 1]) {
      await grid.evaluate((element, top) => {
        element.scrollTop = element.scrollHeight * top;
      }, share);
      const number = Math.min(ROWS - 1, Math.round(share * ROWS));
      await alone.page
        .locator('.row', { hasText: `payment ${number} ·` })
        .first()
        .waitFor({ state: 'attached' });
      assert.ok((await alone.page.locator('.row').count()) < 60);
      assert.ok((await alone.page.locator('.row').first().locator('.cell').count()) < 20);
    }
  });

  test('scrolling through all of them: how long a frame takes is printed', async () => {
    const longest = await alone.page.evaluate<number>(SCROLL);
    console.log(`      95 of 100 frames within ${Math.round(longest)} ms`);
    assert.ok(longest > 0);
  });

  test('the keyboard reaches every cell, and Enter opens its words', async () => {
    const { page } = alone;
    await page.locator('[tabindex="0"]').first().focus();
    for (const key of ['ArrowDown', 'ArrowRight', 'ArrowRight', 'ArrowRight', 'Enter']) await page.keyboard.press(key);
    const range = { start: { line: 2, character: 0 }, end: { line: 2, character: 4 } };
    assert.deepEqual(await alone.asked(), [{ kind: 'open', place: { uri: uriOf(1), range } }]);
    await page.keyboard.press('Control+End');
    await page.locator(`[aria-rowindex="${ROWS + 1}"] > :focus`).waitFor();
  });

  test('the chosen fact is told in full below', async () => {
    await alone.page.locator('.row', { hasText: 'payment 3 ·' }).locator('.first').click();
    await alone.page.locator('footer', { hasText: 'report-3.txt: “The board paid $3 million.”' }).waitFor();
  });

  test('what is filtered is copied, and the filter is kept', async () => {
    const { page } = alone;
    await page.getByRole('searchbox').fill('payment 4999');
    await page.getByRole('status').filter({ hasText: '1 of 5,700 facts' }).waitFor();
    await page.getByRole('button', { name: 'Copy as Markdown' }).click();
    const [copied] = await alone.asked();
    assert.ok(copied?.kind === 'copy');
    assert.match(copied.text, /^\| Fact \| About \| Verdict \| report-0\.txt \| report-199\.txt \|\n/);
    assert.equal(copied.text.trim().split('\n').length, 3);

    const again = await openAlone(browser, 'factTable', await alone.kept());
    await again.send(table);
    await again.page.getByRole('status').filter({ hasText: '1 of 5,700 facts' }).waitFor();
    assert.equal(await again.page.getByRole('searchbox').inputValue(), 'payment 4999');
    await again.page.close();
  });

  test('what one document says alone is asked for once, when all facts are chosen', async () => {
    const { page } = alone;
    assert.deepEqual(await alone.asked(), []);
    await page.getByLabel('Which facts').selectOption('all');
    await page.getByRole('searchbox').fill('payment');
    assert.deepEqual(await alone.asked(), [{ kind: 'ask', more: { alone: true } }]);
  });

  test('nothing to show: it says why, and what to do', async () => {
    await alone.page.getByRole('searchbox').fill('zebra');
    await alone.page.getByText('No fact has these words.').waitFor();
    await alone.send({ documents: [], facts: [], leftOut: 0, quotes: [] });
    await alone.page.getByText('No documents were read.').waitFor();
  });
});
