/** The page of the timeline by itself: thousands of events, crowds, failures, folders that have nothing to show. */
import assert from 'node:assert/strict';
import type { Browser } from 'playwright-core';
import type { Timeline } from '../../../server/src/protocol/requests/timeline';
import { day, timelineOf } from '../../client/webview/timeline/sample';
import { launchChromium } from '../chromium';
import { openAlone } from './standalone';
import { seriousViolations } from './webview';

const FEW = [
  'a.txt 2021-05-04 Ana Diaz',
  'b.txt 2021-05-06 Ana Diaz, Tom Reed',
  'b.txt 2021-06-01/2021-06-30 Tom Reed',
];
const few = timelineOf(FEW, [[0, 1]]);
const none: Timeline = { documents: [], entities: [], events: [], conflicts: [] };

/** Five events a document, some of them disputed. */
const thousands = timelineOf(
  Array.from({ length: 5000 }, (_, number) => {
    const date = new Date((day('2019-01-01') + (number % 1500)) * 86_400_000).toISOString().slice(0, 10);
    return `report-${String(Math.floor(number / 5)).padStart(4, '0')}.txt ${date} Name ${number % 700}`;
  }).sort((a, b) => ((a.split(' ')[1] ?? '') < (b.split(' ')[1] ?? '') ? -1 : 1)),
  Array.from({ length: 50 }, (_, number) => [number * 100, number * 100 + 1] as const),
);

suite('the page of the timeline', () => {
  let browser: Browser;

  suiteSetup(async () => {
    browser = await launchChromium();
  });

  suiteTeardown(() => browser?.close());

  test('of five thousand events only those in sight are there', async () => {
    const { page, send } = await openAlone(browser, 'timeline');
    await send(thousands);
    await page.locator('.plot .mark').first().waitFor();
    const marks = await page.locator('.plot .mark').count();
    assert.ok(marks < 400, `${marks} marks`);
    await page.locator('div.lanes').evaluate((list: { scrollTop: number }) => {
      list.scrollTop = 1e6;
    });
    await page.locator('g.lane[aria-label="report-0999.txt"]').waitFor();
    assert.ok((await page.locator('.plot .mark').count()) < 400);
  });

  test('the table turns its pages', async () => {
    const { page, send } = await openAlone(browser, 'timeline', { form: 'table' });
    await send(thousands);
    assert.equal(await page.locator('tbody tr').count(), 200);
    await page.getByRole('button', { name: 'Later' }).click();
    await page.getByText('201 to 400 of 5,000').waitFor();
    assert.deepEqual(await seriousViolations(page.mainFrame()), []);
  });

  test('names come in portions, the most mentioned first', async () => {
    const { page, send } = await openAlone(browser, 'timeline', { lanes: 'entities' });
    await send(few);
    assert.deepEqual(
      await page
        .locator('g.lane')
        .evaluateAll((lanes: readonly { getAttribute(name: string): string | null }[]) =>
          lanes.map((lane) => lane.getAttribute('aria-label')),
        ),
      ['Ana Diaz', 'Tom Reed'],
    );
    await send(thousands);
    await page.getByRole('button', { name: '680 more names' }).click();
    await page.getByRole('button', { name: '660 more names' }).waitFor();
  });

  test('a crowd opens into a list that the keys reach, and Escape leads back', async () => {
    const { page, send, asked } = await openAlone(browser, 'timeline');
    await send(timelineOf(Array.from({ length: 6 }, (_, number) => `a.txt 2021-05-04 Name ${number}`)));
    await page.getByRole('listbox').focus();
    for (let turn = 0; turn < 3; turn += 1) await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    const card = page.getByRole('dialog', { name: /^4 events/ });
    await card.waitFor();
    assert.deepEqual(await seriousViolations(page.mainFrame()), []);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    assert.deepEqual(
      (await asked()).map((wish) => wish.kind === 'open' && wish.place.range.start.line),
      [3],
    );
    await page.keyboard.press('Escape');
    await card.waitFor({ state: 'hidden' });
    assert.equal(await page.evaluate('document.activeElement.getAttribute("role")'), 'listbox');
  });

  test('zoom by year, month and day, closer and back, by buttons and by keys', async () => {
    const { page, send } = await openAlone(browser, 'timeline');
    await send(few);
    const axis = async () => (await page.locator('svg.axis .minor text').allTextContents()).join(' ');
    const click = (name: string) => page.getByRole('button', { name, exact: true }).click();
    await click('Years');
    assert.match(await axis(), /2020 2021 2022/);
    await click('Months');
    assert.match(await axis(), /Apr May Jun/);
    await click('Days');
    assert.match(await axis(), /4 5 6/);
    const close = await axis();
    await page.getByRole('listbox').focus();
    for (let turn = 0; turn < 3; turn += 1) await page.keyboard.press('-');
    assert.notEqual(await axis(), close);
    for (let turn = 0; turn < 3; turn += 1) await page.keyboard.press('+');
    assert.match(await axis(), /4 5/);
    await page.keyboard.press('0');
    assert.match(await axis(), /1 8 15 22/);
  });

  test('the wheel zooms where nothing scrolls, a drag moves time, and neither opens anything', async () => {
    const { page, send, asked, kept } = await openAlone(browser, 'timeline');
    await send(few);
    const sight = async () => ((await kept()) as { sight?: { from: number; to: number } }).sight;
    assert.equal(await sight(), undefined);
    await page.mouse.move(600, 400);
    await page.mouse.wheel(0, -300);
    await page.waitForTimeout(300); // The end of turning a wheel is told by a pause.
    const close = await sight();
    assert.ok(close && close.to - close.from < 60);
    await page.mouse.down();
    await page.mouse.move(500, 400, { steps: 3 });
    await page.mouse.up();
    const later = await sight();
    assert.ok(later && later.from > close.from && Math.abs(later.to - later.from - (close.to - close.from)) < 0.01);
    assert.deepEqual(await asked(), []);
  });

  test('the wheel scrolls through many lanes, and zooms with Ctrl', async () => {
    const { page, send } = await openAlone(browser, 'timeline');
    await send(thousands);
    const axis = () => page.locator('svg.axis .minor').textContent();
    const before = await axis();
    await page.mouse.move(600, 400);
    await page.mouse.wheel(0, 600);
    await page.locator('g.lane[aria-label="report-0012.txt"]').waitFor();
    assert.equal(await axis(), before);
    await page.keyboard.down('Control');
    await page.mouse.wheel(0, -400);
    await page.keyboard.up('Control');
    assert.notEqual(await axis(), before);
  });

  test('what one has zoomed to stays when the content changes', async () => {
    const { page, send } = await openAlone(browser, 'timeline');
    await send(few);
    await page.getByRole('button', { name: 'Days', exact: true }).click();
    const axis = () => page.locator('svg.axis .minor').textContent();
    const before = await axis();
    await send(timelineOf([...FEW, 'c.txt 2023-01-01 Ana Diaz'], [[0, 1]]));
    await page.getByText('4 of 4 events').waitFor();
    assert.equal(await axis(), before);
  });

  test('a failure is told over what is shown, and goes when there is content again', async () => {
    const { page, send } = await openAlone(browser, 'timeline');
    await send(few);
    await page.evaluate(`postMessage({ kind: 'failed', message: 'The server is gone.' }, '*')`);
    await page.getByRole('alert').filter({ hasText: 'The server is gone.' }).waitFor();
    assert.equal(await page.locator('.plot .mark').count(), 3);
    await send(few);
    await page.getByRole('alert').waitFor({ state: 'detached' });
  });

  test('where there is nothing to show, it says what to do', async () => {
    const { page, send } = await openAlone(browser, 'timeline');
    await page.getByRole('status').filter({ hasText: 'Reading' }).or(page.locator('.waiting')).first().waitFor();
    await send(none);
    await page.getByText('No documents yet').waitFor();
    await send({ ...none, documents: [{ uri: 'file:///a.txt', path: 'a.txt' }] });
    await page.getByText('Nothing is dated yet').waitFor();
    await send(few);
    await page.locator('.plot .mark').first().waitFor();
    await page.getByLabel('Filter by name').fill('Nora');
    await page.getByRole('button', { name: 'Show everything' }).click();
    await page.getByText('3 of 3 events').waitFor();
    assert.equal(await page.locator('.plot .mark').count(), 3);
  });

  test('a document’s own date stands over its lane, and leads to its words', async () => {
    const { page, send, asked } = await openAlone(browser, 'timeline');
    const own = { date: '2021-05-10', from: day('2021-05-10'), to: day('2021-05-10'), at: [7, 2, 7, 12] };
    await send({
      ...few,
      documents: few.documents.map((document, index) => (index === 0 ? { ...document, ...own } : document)),
    });
    await page.getByRole('group', { name: 'a.txt · dated Mon, May 10, 2021' }).waitFor();
    await page.locator('.plot .own-date').click();
    const range = { start: { line: 7, character: 2 }, end: { line: 7, character: 12 } };
    assert.deepEqual(await asked(), [{ kind: 'open', place: { uri: 'file:///a.txt', range }, stay: true }]);
  });

  test('only what disagrees, linked by a sign that says what either side has', async () => {
    const { page, send } = await openAlone(browser, 'timeline');
    await send(few);
    await page.getByRole('checkbox', { name: 'Only disagreements (1)' }).check();
    await page.getByText('2 of 3 events').waitFor();
    await page.getByRole('option', { name: '0 or 1' }).last().click();
    const card = page.getByRole('dialog', { name: 'Disagreement' });
    assert.equal(await card.getByRole('button').count(), 2);
  });
});
