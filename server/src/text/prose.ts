/**
 * Which plain-text files are plainly no prose: build files, licences, logs, tables of numbers.
 *
 * Whatever is doubtful is read. A reason is one clause for people, to stand behind a file's path.
 */
import { type Phrase, phrase } from './phrase';

/** In UTF-16 units: beyond it a file is a dump, not a document. */
const LONGEST_DOCUMENT = 8_000_000;

/** Names that a story would not bear; `notice-to-staff.txt` and `license-revoked.txt` may well be stories. */
const BY_NAME: readonly (readonly [RegExp, Phrase])[] = [
  [/^(?:[\w-]+[._-])?requirements(?:[._-][\w-]+)*\.txt$|^constraints\.txt$/i, phrase('a list of packages, no prose')],
  [/^(?:CMakeLists|CMakeCache|meson_options)\.txt$|^Makefile\b/i, phrase('a build file, no prose')],
  [/^(?:robots|ads|app-ads|llms)\.txt$/i, phrase('a file for web crawlers, no prose')],
  [/^(?:UN)?LICEN[CS]ES?(?:[._-].*)?$|^COPYING(?:[._-].*)?$/, phrase('a licence, no document of the folder')],
  [/^(?:(?:un)?licen[cs]es?|copying|notices?)(?:\.txt)?$/i, phrase('a licence, no document of the folder')],
  [/^third[-_ ]?party[-_ ]?(?:notices?|licen[cs]es?)/i, phrase('a licence, no document of the folder')],
  [/\.log(?:\.\d+)?(?:\.txt)?$|^(?:stdout|stderr)\.txt$/i, phrase('a log, no prose')],
  [
    /^(?:SHA\d+SUMS|MD5SUMS|checksums|top_level|entry_points|dependency_links)(?:\.txt)?$/i,
    phrase('made by a program, no prose'),
  ],
];

/** Judged by the last part of its path alone; `undefined` where it may be prose. */
export function noProseByName(path: string): Phrase | undefined {
  const name = path.slice(path.lastIndexOf('/') + 1);
  return BY_NAME.find(([pattern]) => pattern.test(name))?.[1];
}

/** Judged by its text; `undefined` where it may be prose. An empty document is one. */
export function noProseByContent(content: string): Phrase | undefined {
  if (content.length > LONGEST_DOCUMENT) return phrase('longer than {0} characters', LONGEST_DOCUMENT);
  if (content.includes('\0')) return phrase('binary, no text');
  const head = content.slice(0, 20_000);
  const visible = head.replace(/\s+/g, '').length;
  const letters = head.match(/[\p{L}\p{M}]/gu)?.length ?? 0;
  if (visible > 200 && letters < visible * 0.25) return phrase('a table of numbers or signs, no prose');
  if (isLog(head)) return phrase('a log, no prose');
  return undefined;
}

const LOG_LINE =
  /^\W{0,2}\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d|^\[?\d\d:\d\d:\d\d[.,\]]|^(?:DEBUG|INFO|WARN(?:ING)?|ERROR|TRACE)\b/;

/** Most of its first lines begin with a time stamp or a level. */
function isLog(head: string): boolean {
  const lines = head.split(/\r\n|\r|\n/).filter((line) => line.trim() !== '');
  return lines.length >= 5 && lines.filter((line) => LOG_LINE.test(line)).length > lines.length * 0.7;
}
