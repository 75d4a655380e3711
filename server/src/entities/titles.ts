/** Titles reduced for comparison: "Chairman and CEO" and "chairman and chief executive" are one. */
import { fold } from './folded';

const EQUIVALENTS: readonly (readonly [RegExp, string])[] = [
  [/\bceo\b|\bchief executive(?: officer)?\b/g, 'chief executive'],
  [/\bcfo\b|\bchief financial officer\b|\bfinance chief\b/g, 'chief financial officer'],
  [/\bcoo\b|\bchief operating officer\b/g, 'chief operating officer'],
  [/\bchair(?:man|woman|person)\b/g, 'chair'],
  [/\bspokes(?:man|woman)\b/g, 'spokesperson'],
  [/\b(?:communist )?party (?:chief|boss|secretary)\b/g, 'party secretary'],
  [/\b(?:the|then|former|current|acting|new|a|an) /g, ''],
];

export function titleKey(title: string): string {
  let key = fold(title);
  for (const [word, equivalent] of EQUIVALENTS) key = key.replace(word, equivalent);
  return key.trim();
}

const HELD_BY_MANY =
  /\b(?:member|spokesperson|analyst|lawyer|officer|doctor|professor|councillor|judge|reporter|correspondent|engineer|driver|mp|senator|partner|teacher|student|soldier|economist|scientist|researcher|adviser|advisor|expert|official|worker|nurse|lieutenant|sergeant|colonel|captain|justice|fellow|trustee|actor|author|writer|artist|player|activist)$/;

/** Whether a post, by its last word, is one of many of its kind: "analyst", "member". */
export function isHeldByMany(key: string): boolean {
  return HELD_BY_MANY.test(key);
}
