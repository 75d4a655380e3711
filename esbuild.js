/**
 * Builds Concord: `node esbuild.js` bundles client, pages, server and command line into `dist/`,
 * `--minify` for the package, `--watch` keeps `dist/` current, `--tests` transpiles sources and tests
 * file by file into `out/`.
 */
const esbuild = require('esbuild');
const { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } = require('node:fs');

const common = { platform: 'node', format: 'cjs', target: 'node20', logLevel: 'warning' };
/** jsonc-parser's main requires its parts by computed names. */
const mainFields = ['module', 'main'];
const minify = process.argv.includes('--minify');

const bundles = {
  ...common,
  bundle: true,
  mainFields,
  minify,
  sourcemap: !minify,
  external: ['vscode'],
  outdir: 'dist',
  entryPoints: [
    { in: 'client/src/extension.ts', out: 'extension' },
    { in: 'server/src/main.ts', out: 'server' },
  ].filter((entry) => existsSync(entry.in)),
};

const commandLine = {
  ...bundles,
  banner: { js: '#!/usr/bin/env node' },
  entryPoints: [{ in: 'server/src/cli.ts', out: 'cli' }],
};

/** What runs inside webviews: a folder a page, its styles beside it. */
const pages = {
  ...bundles,
  platform: 'browser',
  format: 'iife',
  target: 'es2022',
  mainFields: ['browser', 'module', 'main'],
  external: [],
  outdir: 'dist/webview',
  entryPoints: [
    { in: 'client/webview/page.css', out: 'page' },
    ...readdirSync('client/webview', { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .flatMap(({ name }) =>
        ['ts', 'css'].map((kind) => ({ in: `client/webview/${name}/${name}.${kind}`, out: name })),
      ),
  ],
};

const sources = (folder) =>
  (existsSync(folder) ? readdirSync(folder, { recursive: true }) : [])
    .map((name) => `${folder}/${name}`.replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.d.ts'));

async function main() {
  if (process.argv.includes('--tests')) {
    rmSync('out', { recursive: true, force: true }); // A test that was removed must not run again.
    const entryPoints = ['client/src', 'client/webview', 'server/src', 'server/model', 'test'].flatMap(sources);
    await esbuild.build({ ...common, sourcemap: 'inline', entryPoints, outdir: 'out', outbase: '.' });
  } else if (process.argv.includes('--watch')) {
    for (const bundle of [bundles, commandLine, pages]) await (await esbuild.context(bundle)).watch();
  } else {
    rmSync('dist', { recursive: true, force: true });
    await Promise.all([...[bundles, commandLine, pages].map((bundle) => esbuild.build(bundle)), writeSchema()]);
    chmodSync('dist/cli.js', 0o755);
  }
}

/** The schema of a folder's settings names every rule, so it is made from their list. */
async function writeSchema() {
  const entryPoints = ['server/src/export/configSchema.ts'];
  const { outputFiles } = await esbuild.build({ ...common, bundle: true, mainFields, write: false, entryPoints });
  const made = { exports: {} };
  new Function('module', outputFiles[0].text)(made);
  mkdirSync('dist', { recursive: true });
  const { configSchema } = made.exports;
  writeFileSync('dist/config.schema.json', configSchema());
  for (const file of readdirSync('client/l10n')) {
    const [, locale] = /^bundle\.l10n\.(.+)\.json$/.exec(file);
    const translations = JSON.parse(readFileSync(`client/l10n/${file}`, 'utf8'));
    const words = (english) => translations[english] ?? english;
    writeFileSync(`dist/config.schema.${locale}.json`, configSchema({ locale, words }));
  }
}

main().catch((error) => {
  if (!error.errors) console.error(error); // esbuild has printed its own.
  process.exit(1);
});
