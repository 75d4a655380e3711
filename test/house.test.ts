/** The house is as its map says: rooms, walls, headers, one test for each rule and feature. */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { rules } from '../server/src/rules/rules';
import { dossierNames, readGold } from './score/gold';
import { unspoken, unused } from './support/manifest';
import { type Source, sourcesIn } from './support/sources';
import { hollow, keyedTo, talkOfMaking, unfinished, withoutHeader } from './support/tidy';
import { breaches, entrances, reachesOutside } from './support/walls';

const code = sourcesIn(['client/src', 'client/webview', 'server/src', 'server/model', 'test'], /\.ts$/);
const product = code.filter(({ path }) => /^(?:client|server)\/(?:src|webview)\//.test(path));
const own = (path: string): Source => ({ path, content: readFileSync(path, 'utf8') });

type Check = (sources: readonly Source[]) => readonly string[];

/** A check that lets a bad sample pass says nothing about the house. */
function complains(check: Check, path: string, content: string): void {
  assert.equal(check([{ path, content }]).length, 1, `no complaint about ${content}`);
}

suite('house: walls', () => {
  const samples: readonly [path: string, statement: string][] = [
    ['server/src/text/lines.ts', "import type { Mention } from '../recognize/mentions';"],
    ['server/src/recognize/names/names.ts', "import {\n  type Facts,\n} from '../../facts/facts';"],
    ['server/src/rules/rules.ts', "export * from '../index/folder';"],
    ['server/src/index/folder.ts', "import { rules } from '../rules/rules';"],
    ['server/src/annotations/ruling.ts', "import type { Entity } from '../entities/across';"],
    ['server/src/features/hover.ts', "import type { Hover } from 'vscode-languageserver';"],
    ['server/src/protocol/handlers.ts', "import { check } from '../rules/rules';"],
    ['server/src/protocol/handlers.ts', "import { join } from 'node:path';"],
    ['server/src/facts/facts.ts', "const disk = require('node:fs');"],
    ['server/src/entities/within.ts', "type Server = import('../protocol/handlers').Server;"],
    ['server/src/text/lines.ts', "import 'left-pad';"],
    ['client/src/extension.ts', "import { hover } from '../../server/src/features/hover';"],
    ['client/webview/timeline/timeline.ts', "import { commands } from 'vscode';"],
    ['client/webview/timeline/timeline.ts', "import { jumpTo } from '../../src/places';"],
    ['server/src/cli.ts', "import { activate } from '../../client/src/extension';"],
    ['server/src/attic/old.ts', ''],
  ];
  for (const [path, content] of samples)
    test(`${path} may not have: ${content}`, () => complains(breaches, path, content));

  test('every room keeps to what it may import', () => assert.deepEqual(breaches(product), []));

  test('what the map allows is allowed', () => {
    const allowed: readonly [path: string, statement: string][] = [
      ['client/src/server.ts', "import { checkRequest } from '../../server/src/protocol/requests/status';"],
      ['client/src/server.ts', "import { LanguageClient } from 'vscode-languageclient/node';"],
      ['server/src/protocol/handlers.ts', "import type { Hover } from 'vscode-languageserver';"],
      ['server/src/features/hover.ts', "import { rules } from '../rules/rules';"],
      ['server/src/text/text.ts', "import { linesOf } from './lines';"],
      ['server/src/disk.ts', "import { readFile } from 'node:fs/promises';"],
    ];
    assert.deepEqual(breaches(allowed.map(([path, content]) => ({ path, content }))), []);
  });

  for (const content of ['Date.now()', 'new Date()', 'Math.random()', 'process.env.HOME', 'performance.now()'])
    test(`no room may use ${content}`, () => complains(reachesOutside, 'server/src/index/folder.ts', content));

  test('every room gets what it needs as arguments', () => assert.deepEqual(reachesOutside(product), []));
});

suite('house: every file', () => {
  const path = 'server/src/text/lines.ts';

  for (const content of ['import x;', '// Lines.\n', '/** lines */', '/**\n * Lines\n */'])
    test(`${JSON.stringify(content)} is no header`, () => complains(withoutHeader, path, content));

  test('begins with a sentence', () => assert.deepEqual(withoutHeader(code), []));

  test('is finished', () => {
    complains(unfinished, path, '// TO' + 'DO');
    assert.deepEqual(unfinished(code), []);
    complains(hollow, path, 'export function namesIn(\n  _text: Text,\n  _model: Model,\n): readonly Name[] {');
    assert.deepEqual(hollow(code), []);
  });

  test('speaks of its subject, not of how it was made', () => {
    const documents = ['README.md', 'CHANGELOG.md', 'package.json', 'esbuild.js'].filter(existsSync).map(own);
    const more = sourcesIn(['.ci', '.github', '.vscode', 'server/model'], /(?:run|\.yml|\.json|\.md|\.m?js)$/);
    complains(talkOfMaking, path, '// see issue' + ' 12');
    assert.deepEqual(talkOfMaking([...code, ...documents, ...more]), []);
  });

  test('in the product knows no one of those it is measured on', () => {
    const people = dossierNames()
      .flatMap((name) => readGold(name).entities)
      .filter(({ type }) => type === 'person')
      .flatMap(({ mentions }) => mentions.map(({ text }) => text));
    const check = keyedTo([...new Set(people)]);
    complains(keyedTo(['Ana Diaz']), path, '// as Ana Diaz said');
    assert.deepEqual(check(product), []);
  });
});

suite('house: the map', () => {
  test('nothing stands at the top that the map does not name', () => {
    const folders = ['.ci', '.github', '.vscode', 'client', 'seeds', 'server', 'syntaxes', 'test'];
    const files = ['CHANGELOG.md', 'LICENSE', 'README.md', 'biome.json', 'esbuild.js', 'package-lock.json'];
    const more = [
      '.gitignore',
      '.vscodeignore',
      'package.json',
      'package.nls.json',
      'package.nls.zh-cn.json',
      'tsconfig.json',
    ];
    const ignored = readFileSync('.gitignore', 'utf8').split('\n').filter(Boolean);
    const isIgnored = (name: string) =>
      name === '.git' ||
      ignored.some((line) => line.replace(/\/$/, '') === name || (/^\*/.test(line) && name.endsWith(line.slice(1))));
    const present = readdirSync('.').filter((name) => !isIgnored(name));
    assert.deepEqual(present.sort(), [...folders, ...files, ...more].sort());
  });

  test('the seeds are the ones that the gold describes, byte for byte', () => {
    const gold = 'test/dossiers/seeds';
    const texts = readdirSync(gold).filter((name) => name.endsWith('.txt'));
    assert.deepEqual(readdirSync('seeds').sort(), texts.sort());
    for (const name of texts) assert.ok(readFileSync(`seeds/${name}`).equals(readFileSync(`${gold}/${name}`)), name);
  });

  test('each rule has a file, a place in the list, and a test with its innocent twin', () => {
    const files = product.filter(
      ({ path, content }) => path.startsWith('server/src/rules/') && /: Rule = /.test(content),
    );
    assert.deepEqual(
      rules.map(({ id }) => `server/src/rules/${id}.ts`).sort(),
      files.map(({ path }) => path),
    );
    for (const { id } of rules) {
      const path = `test/server/rules/${id}.test.ts`;
      assert.ok(existsSync(path), `${id} has no ${path}`);
      const tests = own(path).content.match(/\btest\(/g)?.length ?? 0;
      assert.ok(tests >= 3, `${path} lacks the guilty case, the innocent twin or the different subject`);
    }
  });

  test('tests lie where the tested lies', () => {
    const folders = code.flatMap(({ path }) => /^test\/((?:server|client)\/.*\/|server\/)/.exec(path)?.[1] ?? []);
    const places = folders.map((folder) => folder.replace(/^(server|client)\//, '$1/src/'));
    assert.deepEqual(
      [...new Set(places)].filter((place) => !existsSync(place) && !existsSync(place.replace('/src/', '/'))),
      [],
    );
  });

  test('each feature has a test', () => {
    const untested = entrances('features', product)
      .map((path) => `${path.replace('server/src/', 'test/server/')}.test.ts`)
      .filter((path) => !existsSync(path));
    assert.deepEqual(untested, []);
    const client = { path: 'client/src/hover.ts', content: "import { hover } from '../../server/src/features/hover';" };
    assert.deepEqual(entrances('features', [client]), ['server/src/features/hover']);
  });
});

suite('house: the words of the manifest', () => {
  const { capabilities, contributes, description } = JSON.parse(readFileSync('package.json', 'utf8'));
  const manifest = { capabilities, contributes, description };
  const words = JSON.parse(readFileSync('package.nls.json', 'utf8'));

  test('stand in package.nls.json, each with a key', () => {
    assert.deepEqual(unspoken({ commands: [{ title: 'Add Note' }] }, {}), [
      'commands[0].title is written out: Add Note',
    ]);
    assert.deepEqual(unspoken({ title: '%a%' }, { b: 'B' }), ['title: no words for %a%']);
    assert.deepEqual(unspoken(manifest, words), []);
  });

  test('are all in use', () => {
    assert.deepEqual(unused({ title: '%a%' }, { a: 'A', b: 'B' }), ['b']);
    assert.deepEqual(unused(manifest, words), []);
  });
});
