/** A report to send: where documents disagree, with both quotes; what was decided and why; notes; the documents' dates. */

import type { Folder } from '../index/folder';
import { notesOf, rulingsOf } from '../index/listed';
import type { Finding } from '../rules/rule';
import { escaped, paragraphs } from '../text/markdown';
import { inEnglish } from '../text/phrase';
import { positionAt } from '../text/positions';
import type { Span } from '../text/span';
import { slice } from '../text/text';
import type { ExportedFile, SettledFinding, Taken } from './exported';

export function markdown({ folder, findings, settled }: Taken): readonly ExportedFile[] {
  const content = paragraphs(
    '# Report',
    section(
      'Disagreements',
      findings.map((finding) => findingText(folder, finding)),
      'None.',
    ),
    section(
      'Settled',
      settled.map((one) => settledText(folder, one)),
    ),
    section('Decisions', [
      list(
        rulingsOf(folder)
          .filter(({ ruling }) => !('rule' in ruling))
          .map(decisionLine),
      ),
    ]),
    section(
      'Notes',
      notesOf(folder).map((note) => noteText(folder, note)),
    ),
    section('Documents', [list(folder.paths.map((path) => documentLine(folder, path)))]),
  );
  return [{ path: 'report.md', content: `${content}\n` }];
}

/** `undefined` where there is nothing to say and nothing to say instead. */
function section(title: string, blocks: readonly string[], otherwise?: string): string | undefined {
  const said = blocks.filter((block) => block !== '');
  if (said.length > 0) return paragraphs(`## ${title}`, ...said);
  return otherwise && paragraphs(`## ${title}`, otherwise);
}

function list(items: readonly string[]): string {
  return items.map((item) => `- ${item}`).join('\n');
}

function findingText(folder: Folder, { rule, severity, message, at, against, why }: Finding): string {
  return paragraphs(
    `### ${escaped(inEnglish(message))}`,
    `${severity}, \`${rule}\``,
    ...[at, ...against].map((side) => quoteText(folder, side.path, side.context, side.span)),
    list(why.map((reason) => escaped(inEnglish(reason)))),
  );
}

function settledText(folder: Folder, { finding, by: { ruling } }: SettledFinding): string {
  const decided =
    ruling.decision === 'right-value'
      ? `Decided: “${escaped(ruling.on.exact)}” (${escaped(ruling.on.document)}) is right.`
      : 'Decided: no contradiction.';
  return paragraphs(
    findingText(folder, finding),
    ruling.reason ? `${decided} Reason: ${escaped(ruling.reason)}` : decided,
  );
}

/** The sentence with its words set off, and where it stands. */
function quoteText(folder: Folder, path: string, context: Span, span: Span): string {
  const text = folder.reading(path)?.text;
  if (!text) return '';
  const before = escaped(slice(text, { start: Math.min(context.start, span.start), end: span.start }));
  const after = escaped(slice(text, { start: span.end, end: Math.max(context.end, span.end) }));
  return `> ${before}**${escaped(slice(text, span))}**${after}\n>\n> ${escaped(path)}, line ${positionAt(text, span.start).line + 1}`;
}

function decisionLine({ title, ruling, orphan }: ReturnType<typeof rulingsOf>[number]): string {
  const reason = ruling.reason ? ` Reason: ${escaped(ruling.reason)}` : '';
  return `${escaped(inEnglish(title))} (${escaped(ruling.on.document)}).${reason}${orphan ? ` *${escaped(inEnglish(orphan))}*` : ''}`;
}

function noteText(folder: Folder, { note, quoted, place, orphan }: ReturnType<typeof notesOf>[number]): string {
  const text = place && folder.reading(place.path)?.text;
  const where = text ? `, line ${positionAt(text, place.span.start).line + 1}` : '';
  const kinds = [note.mark, ...note.tags.map((tag) => `#${tag}`), note.resolved ? 'resolved' : undefined];
  const kind = kinds.filter((one) => one !== undefined).map(escaped);
  return paragraphs(
    `> ${escaped(quoted.exact)}\n>\n> ${escaped(place?.path ?? quoted.document)}${where}`,
    kind.length > 0 ? kind.join(', ') : undefined,
    orphan && `*${escaped(inEnglish(orphan))}*`,
    list(note.comments.map(({ text, creator }) => `${creator ? `${escaped(creator)}: ` : ''}${escaped(text)}`)),
  );
}

function documentLine(folder: Folder, path: string): string {
  const dateline = folder.reading(path)?.recognized.dateline;
  const date = dateline?.date ? `${dateline.date} (${dateline.source})` : 'date unknown';
  return `${escaped(path)}: ${escaped(date)}`;
}
