/** The page of a webview: its policy, and that nothing in it breaks out of its place. */
import assert from 'node:assert/strict';
import { html, type Page } from '../../../client/src/webviews/html';

const page = (change: Partial<Page>) =>
  html({
    title: 'Timeline',
    language: 'en',
    words: undefined,
    folder: 'file:///work',
    waiting: 'Reading.',
    script: 'draw();',
    styles: ['main { margin: 0 }'],
    nonce: 'n1',
    ...change,
  });

suite('client: the page of a webview', () => {
  test('nothing is loaded, and nothing runs or is styled without the nonce', () => {
    const policy = /Content-Security-Policy" content="([^"]*)"/.exec(page({}))?.[1]?.replaceAll('&#39;', "'");
    assert.equal(policy, "default-src 'none'; style-src 'nonce-n1'; script-src 'nonce-n1'");
  });

  test('every script that runs carries the nonce', () => {
    const scripts = [...page({}).matchAll(/<script([^>]*)>/g)].map(([, attributes = '']) => attributes);
    assert.deepEqual(
      scripts.filter((attributes) => !attributes.includes('application/json') && !attributes.includes('nonce="n1"')),
      [],
    );
    assert.equal(scripts.length, 2);
  });

  test('a title cannot become markup', () =>
    assert.match(page({ title: '</title><b>"' }), /<title>&lt;\/title&gt;&lt;b&gt;&quot;<\/title>/));

  test('neither script nor styles can close their element', () => {
    const written = page({ script: "say('</script><b>', '<!--');", styles: ['a::after { content: "</style><b>" }'] });
    assert.ok(!/<\/(?:script|style)><b>|<!--/.test(written));
    assert.ok(written.includes("say('<\\/script><b>', '<\\!--');"));
  });

  test('translated words cannot close their element', () => {
    const written = page({ words: { a: '</script><b>' } });
    assert.ok(!written.includes('</script><b>'));
    const data = /id="words">(.*)<\/script>/.exec(written)?.[1] ?? '';
    assert.deepEqual(JSON.parse(data), { a: '</script><b>' });
  });
});
