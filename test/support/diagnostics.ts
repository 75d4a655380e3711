/** What one rule finds in a folder, as the editor shows it: `^^^ figures-disagree: press.txt has $5 million`. */
import { problems } from '../../server/src/features/problems';
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
