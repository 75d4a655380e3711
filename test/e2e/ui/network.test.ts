/** The page of who with whom: two hundred names, the keyboard, references, the table, what is kept. */
import assert from 'node:assert/strict';
import type { Browser } from 'playwright-core';
import type { Network, NetworkNode } from '../../../server/src/protocol/requests/network';
import { launchChromium } from '../chromium';
import { openAlone, type Standalone } from './standalone';

const NAMES = 200;

const placeAt = (line: number) => ({
  uri: 'file:///f/memo.txt',
  range: { start: { line, character: 0 }, end: { line, character: 4 } },
});
const types = ['person', 'organisation', 'place'] as const;

function nodeOf(number: number): NetworkNode {
  return { name: `Name ${number}`, type: types[number % 3] ?? 'other', mentions: 300 - number, place: placeAt(number) };
}

const network: Network = {
  nodes: Array.from({ length: NAMES }, (_, number) => nodeOf(number)),
  edges: Array.from({ length: NAMES - 1 }, (_, number) => ({
    ends: [Math.floor(number / 3), number + 1] as const,
    sentences: 12 - (number % 10),
  })).sort((a, b) => b.sentences - a.sentences),
  documents: 30,
};

/** How many shapes have a point of their outline inside another shape. */
const OVERLAPS = `(() => {
  const shapes = [...document.querySelectorAll('.node')].map((node) => {
    const path = node.querySelector('path');
    const { e: x, f: y } = node.transform.baseVal[0].matrix;
    const length = path.getTotalLength();
    const outline = Array.from({ length: 24 }, (_, at) => path.getPointAtLength((length * at) / 24));
    return { path, x, y, outline };
  });
  return shapes.filter((a) =>
    shapes.some(
      (b) => a !== b && a.outline.some((p) => b.path.isPointInFill(new DOMPoint(p.x + a.x - b.x, p.y + a.y - b.y))),
    ),
  ).length;
})()`;

suite('the page of who with whom', () => {
  let browser: Browser;
  let alone: Standalone;

  suiteSetup(async () => {
    browser = await launchChromium();
  });
  setup(async () => {
    alone = await openAlone(browser, 'network');
    await alone.send(network);
    await alone.page.locator('.node').first().waitFor();
  });
  teardown(() => alone.page.close());
  suiteTeardown(() => browser?.close());

  test('two hundred names are drawn, none over another', async () => {
    await alone.page.getByLabel('How many').selectOption('200');
    await alone.page.getByRole('status').filter({ hasText: '200 of 200 names' }).waitFor();
    const overlaps = await alone.page.evaluate<number>(OVERLAPS);
    assert.equal(overlaps, 0);
  });

  test('a click shows the references', async () => {
    await alone.page.getByRole('button', { name: /^Name 1,/ }).click();
    assert.deepEqual(await alone.asked(), [{ kind: 'references', place: placeAt(1) }]);
  });

  test('the arrows go from name to name, Enter shows the references', async () => {
    const { page } = alone;
    await page.locator('.node[tabindex="0"]').focus();
    const first = await page.locator('.node:focus').getAttribute('aria-label');
    await page.keyboard.press('ArrowRight');
    const second = await page.locator('.node:focus').getAttribute('aria-label');
    assert.notEqual(second, first);
    await page.keyboard.press('Enter');
    const [asked] = await alone.asked();
    assert.ok(asked?.kind === 'references');
    assert.ok(second?.startsWith(`Name ${asked.place.range.start.line},`));
  });

  test('around one name, only those who share sentences with it', async () => {
    await alone.page.getByRole('searchbox').or(alone.page.getByRole('combobox').first()).first().fill('Name 150');
    await alone.page.getByRole('status').filter({ hasText: '2 of 200 names' }).waitFor();
    await alone.page.getByRole('button', { name: /^Name 49,/ }).waitFor();
  });

  test('as a table, and so it stays', async () => {
    const { page } = alone;
    await page.getByRole('button', { name: 'As a table' }).click();
    await page.getByRole('cell', { name: 'Name 0', exact: true }).first().waitFor();
    const again = await openAlone(browser, 'network', await alone.kept());
    await again.send(network);
    await again.page.getByRole('table').waitFor();
    assert.equal(await again.page.locator('svg:visible').count(), 0);
    await again.page.close();
  });

  test('an edit that only moves places moves nobody on the page', async () => {
    const { page } = alone;
    await page.getByRole('button', { name: 'Zoom in' }).click();
    const where = () => page.evaluate<string>(`document.querySelector('svg.network').innerHTML`);
    const before = await where();
    await alone.send({ ...network, nodes: network.nodes.map((node) => ({ ...node, place: placeAt(999) })) });
    assert.equal(await where(), before);
    await page.getByRole('button', { name: /^Name 1,/ }).click();
    assert.deepEqual(await alone.asked(), [{ kind: 'references', place: placeAt(999) }]);
  });

  test('nobody to draw: it says why', async () => {
    await alone.send({ nodes: [], edges: [], documents: 0 });
    await alone.page.getByText('No documents were read.').waitFor();
  });
});
