/** A window in Chinese: what it says, and that its words fit where they stand. */
import assert from 'node:assert/strict';
import { cardOfFiles, withSettings } from './folderSettings';
import { lenses } from './inText';
import { linesOf, openSideBar } from './surfaces/sideBar';
import { pageOf } from './webview';
import { goTo, hoverCard, openDocument, openWindow, runCommand, screenshot, statusItem, type Window } from './window';

/** Those that are cut, or stand over one another: of what one can press or choose in a page, and of what it counts. */
const CROWDED = `(() => {
  const parts = [...document.querySelectorAll('button, select, input, label, [role=status], footer span, th')]
    .filter((part) => part.getClientRects().length > 0 && !part.closest('.grid'));
  const nameOf = (part) => part.tagName.toLowerCase() + ' ' + (part.textContent || part.placeholder || '').slice(0, 30);
  const cut = parts.filter((part) => part.tagName !== 'INPUT' && part.scrollWidth > part.clientWidth + 1 && part.clientWidth > 0);
  const over = parts.flatMap((one, i) => parts.slice(i + 1).flatMap((other) => {
    if (one.contains(other) || other.contains(one)) return [];
    const [a, b] = [one.getBoundingClientRect(), other.getBoundingClientRect()];
    const meet = Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 1;
    return meet ? [nameOf(one) + ' over ' + nameOf(other)] : [];
  }));
  return [...cut.map((part) => nameOf(part) + ' is cut'), ...over];
})()`;

const views = [
  { command: 'Show Timeline', title: '时间线', content: '.mark', words: '仅看矛盾' },
  { command: 'Show Fact Table', title: '事实表', content: '.row', words: '矛盾' },
  { command: 'Show Who With Whom', title: '关系网络', content: '.node', words: '人物' },
];

suite('a window in Chinese', function () {
  this.timeout(120_000);
  let window: Window;

  suiteSetup(async function () {
    this.timeout(240_000);
    window = await openWindow({ language: 'zh-cn' });
    await window.open(withSettings());
  });

  teardown(async function () {
    const { title, state } = this.currentTest ?? {};
    if (state === 'failed') await screenshot(window.page, `failed ${title}`);
  });

  suiteTeardown(() => window?.close());

  test('the status bar counts in Chinese', () => statusItem(window.page, '5 份文档、2 处矛盾').waitFor());

  test('a card speaks Chinese', async () => {
    const { page } = window;
    await openDocument(page, '004_');
    await goTo(page, 1, 1);
    await page.keyboard.press('Control+f');
    await page.keyboard.type('US$2.6 billion');
    await page.keyboard.press('Escape');
    const card = await hoverCard(page);
    assert.match((await card.textContent()) ?? '', /001_\S+ 写的是 US\$2\.8 billion/);
    await screenshot(page, 'chinese');
  });

  test('so does what stands over the first line', async () => {
    const { page } = window;
    await goTo(page, 1, 1);
    await lenses(page).nth(2).waitFor();
    assert.match((await lenses(page).allInnerTexts()).join(' '), /\d 处|\d 个|\d 人/);
    await screenshot(page, 'chinese first line');
  });

  test('the settings of a folder say in Chinese what they do', async () => {
    assert.match(await cardOfFiles(window.page), /哪些文件作为文档读取/);
  });

  for (const { command, title, content, words } of views)
    test(`${title}: nothing is cut, nothing stands over another`, async () => {
      const { page } = window;
      await runCommand(page, 'View: Close All Editors');
      await runCommand(page, command);
      const frame = await pageOf(page, title);
      await frame.locator(content).first().waitFor();
      await screenshot(page, `chinese ${command.replace('Show ', '').toLowerCase()}`);
      assert.ok(((await frame.locator('main').innerText()) ?? '').includes(words));
      assert.deepEqual(await frame.evaluate(CROWDED), []);
    });

  test('the lists', async () => {
    const { page } = window;
    await openSideBar(page, '实体');
    await linesOf(page, '实体')
      .filter({ hasText: /^人物9$/ })
      .waitFor();
    await screenshot(page, 'chinese lists');
  });
});
