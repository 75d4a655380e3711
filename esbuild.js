/**
 * Builds Concord: `node esbuild.js` bundles client, server and command line into `dist/`,
 * `--tests` transpiles sources and tests file by file into `out/`, `--watch` keeps `dist/` current.
 */
const esbuild = require('esbuild');
const { chmodSync, existsSync, readdirSync } = require('node:fs');

const common = { platform: 'node', format: 'cjs', target: 'node20', sourcemap: true, logLevel: 'warning' };

const bundles = {
  ...common,
  bundle: true,
  minify: process.argv.includes('--minify'),
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

const sources = (folder) =>
  readdirSync(folder, { recursive: true })
    .map((name) => `${folder}/${name}`.replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.d.ts'));

async function main() {
  if (process.argv.includes('--tests')) {
    const entryPoints = ['client/src', 'server/src', 'server/model', 'test'].filter(existsSync).flatMap(sources);
    await esbuild.build({ ...common, entryPoints, outdir: 'out', outbase: '.' });
  } else if (process.argv.includes('--watch')) {
    for (const bundle of [bundles, commandLine]) await (await esbuild.context(bundle)).watch();
  } else {
    await Promise.all([esbuild.build(bundles), esbuild.build(commandLine)]);
    chmodSync('dist/cli.js', 0o755);
  }
}

main().catch(() => process.exit(1));
