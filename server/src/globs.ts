/** Glob patterns over a folder's paths: `*`, `?`, `**`, `{a,b}`, `[a-z]`, as the editor's settings write them. */

/** Whether a path, relative with forward slashes, matches any of the patterns as a whole. */
export function matcher(patterns: readonly string[]): (path: string) => boolean {
  const compiled = patterns.map(compile);
  return (path) => compiled.some((pattern) => pattern.test(path));
}

const PIECE = /\*\*\/|\*\*|\*|\?|\{[^{}]*\}|\[[^\]]+\]|[^*?{[]+|./g;

function compile(glob: string): RegExp {
  return new RegExp(`^${translate(glob)}$`);
}

function translate(glob: string): string {
  return (glob.match(PIECE) ?? []).map(translatePiece).join('');
}

function translatePiece(piece: string): string {
  if (piece === '**/') return '(?:[^/]+/)*';
  if (piece === '**') return '.*';
  if (piece === '*') return '[^/]*';
  if (piece === '?') return '[^/]';
  if (/^\{.*\}$/.test(piece)) return `(?:${piece.slice(1, -1).split(',').map(translate).join('|')})`;
  if (/^\[.+\]$/.test(piece)) return piece.replace(/^\[!/, '[^').replaceAll('\\', '\\\\');
  return piece.replace(/[.+^$()|[\]{}\\*?]/g, '\\$&');
}
