/** What one rule finds in a folder, as the editor shows it: `^^^ figures-disagree: press.txt has $5 million`. */
import { findings } from '../../server/src/features/findings';
import { problems } from '../../server/src/features/problems';
import { inEnglish } from '../../server/src/text/phrase';
import { checkMarks } from './annotate';
import { folderOf } from './engine';
import type { Mark } from './fixture';

/** Exactly the problems of `rule`, those that are no warning with their severity: `rule (information): …`. */
export function checkDiagnostics(rule: string, written: string): void {
  checkMarks(written, (files): readonly Mark[] => {
    const folder = folderOf(files);
    return folder.paths.flatMap((path) =>
      problems(folder, path, Number.POSITIVE_INFINITY)
        .filter(({ code }) => code === rule)
        .map(({ span, code, severity, message }) => ({
          path,
          start: span.start,
          end: span.end,
          text: `${code}${severity === 'warning' ? '' : ` (${severity})`}: ${message}`,
        })),
    );
  });
}

/** What the rule says of the documents, a sentence a finding; the documents are called 0.txt, 1.txt, ... */
export function findingsOf(rule: string, ...documents: readonly string[]): readonly string[] {
  return findings(folderOf(documents.map((content, i) => ({ path: `${i}.txt`, content }))))
    .filter((finding) => finding.rule === rule)
    .map(({ message }) => inEnglish(message));
}
