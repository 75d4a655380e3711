/** What meets somebody new: the walkthrough's steps, the words of empty views, the titles of commands. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';

const { contributes } = JSON.parse(readFileSync('package.json', 'utf8'));
const words: Readonly<Record<string, string>> = JSON.parse(readFileSync('package.nls.json', 'utf8'));
const commands = new Set<string>(contributes.commands.map(({ command }: { command: string }) => command));
const views: readonly string[] = contributes.views.concord.map(({ id }: { id: string }) => id);
const spoken = (value: string) => words[value.slice(1, -1)] ?? assert.fail(value);

/** The editor's own, a view's, or one of ours. */
function exists(command: string): boolean {
  return (
    /^(?:workbench|editor)\./.test(command) || commands.has(command) || views.includes(command.replace(/\.focus$/, ''))
  );
}

suite('the walkthrough', () => {
  for (const walkthrough of contributes.walkthroughs)
    for (const { id, description, media, completionEvents } of walkthrough.steps)
      test(id, () => {
        const picture = readFileSync(media.svg, 'utf8');
        assert.deepEqual(picture.match(/#[\da-f]{3,8}\b|rgba?\(|<style/gi) ?? [], [], 'colours are the theme’s');
        assert.ok(picture.includes('var(--vscode-'));
        for (const [, command = ''] of spoken(description).matchAll(/\(command:([\w.]+)/g))
          assert.ok(exists(command), command);
        assert.ok(completionEvents.length > 0);
        for (const event of completionEvents as readonly string[]) {
          const [, kind, what = ''] = /^(onCommand|onContext|onView):(.+)$/.exec(event) ?? assert.fail(event);
          if (kind === 'onCommand') assert.ok(exists(what) || what === 'concord.apply', what);
          if (kind === 'onView') assert.ok(views.includes(what), what);
        }
      });
});

suite('a view that is empty', () => {
  for (const view of views)
    test(`${view} says what to do`, () => {
      const welcomes = contributes.viewsWelcome.filter((one: { view: string }) => one.view === view);
      const withoutFolder = welcomes.filter(({ when }: { when: string }) => when === 'workspaceFolderCount == 0');
      assert.equal(withoutFolder.length, 1, 'where no folder is open');
      assert.ok(welcomes.length > 1, 'where there is nothing to list');
      for (const { contents } of welcomes)
        for (const [, command = ''] of spoken(contents).matchAll(/\(command:([\w.]+)/g))
          assert.ok(exists(command), command);
    });
});

suite('titles of commands', () => {
  const SMALL = /^(?:a|an|and|by|for|from|in|of|on|or|the|to)$/;

  /** Every word but the small ones with a capital, the first and the last too. */
  const inTitleCase = (title: string) =>
    (title.match(/[\p{L}’']+/gu) ?? []).every(
      (word, index, all) => /^\p{Lu}/u.test(word) || (SMALL.test(word) && index > 0 && index < all.length - 1),
    );

  test('are in title case', () => {
    assert.ok(!inTitleCase('Show findings') && !inTitleCase('the End') && inTitleCase('Go to Its Words…'));
    for (const { title } of contributes.commands) assert.ok(inTitleCase(spoken(title)), spoken(title));
  });
});
