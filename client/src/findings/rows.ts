/** How each line of the findings' tree reads. */
import type { ListedFinding } from '../../../server/src/protocol/requests/findings';
import { typeIcons } from '../entities/rows';
import { day, findingsCounted } from '../trees/counted';
import { folderRow, type Row } from '../trees/row';
import { inDigits, listed, t } from '../words';
import type { FindingItem, FindingNode, SideNode, SubjectNode } from './tree';

export function rowOf(node: FindingNode): Row {
  switch (node.kind) {
    case 'folder':
      return folderRow(node);
    case 'subject':
      return subjectRow(node);
    case 'finding':
      return findingRow(node);
    case 'side':
      return sideRow(node);
    case 'others': {
      const label =
        node.sides.length === 1
          ? t('1 more with {0}', node.value)
          : t('{0} more with {1}', inDigits(node.sides.length), node.value);
      return {
        id: `${rowOf(node.of).id}\nothers\n${node.value}`,
        label,
        spoken: label,
        icon: ['ellipsis'],
        context: 'others',
        opens: 'closed',
      };
    }
  }
}

function subjectRow({ group: { folder, subject, findings } }: SubjectNode): Row {
  return {
    id: [folder, subject.type ?? '', subject.name].join('\n'),
    label: subject.name,
    description: inDigits(findings.length),
    spoken: listed([subject.name, findingsCounted(findings.length)]),
    icon: [subject.type ? typeIcons[subject.type] : 'symbol-event'],
    context: 'subject',
    opens: 'open',
  };
}

const SEVERITIES = {
  warning: ['warning', 'problemsWarningIcon.foreground'],
  information: ['info', 'problemsInfoIcon.foreground'],
  hint: ['lightbulb', 'disabledForeground'],
} as const;

function severityWord(severity: ListedFinding['severity']): string {
  switch (severity) {
    case 'warning':
      return t('Warning');
    case 'information':
      return t('Information');
    case 'hint':
      return t('Hint');
  }
}

function findingRow({ finding }: FindingItem): Row {
  const { folder, id, rule, severity, about, values, paths, message, why } = finding;
  const documents = [...new Set(paths.map(fileName))];
  const label = labelOf(finding);
  const two = values.length > 1;
  return {
    id: `${folder}\n${id}`,
    label,
    description: [...(about === '' ? [] : [about]), ...documents].join(' · '),
    tooltip: [label, ...(finding.plain ? [] : [message]), ...why, t('Rule: {0}', rule)],
    spoken: listed([severityWord(severity), spokenOf(finding), ...(about === '' ? [] : [about]), ...documents]),
    icon: SEVERITIES[severity],
    context: two ? 'finding with sides' : 'finding',
    opens: 'closed',
  };
}

/** The values against one another where that says it all; else what is wrong with the first. */
function labelOf(finding: ListedFinding): string {
  const { values, message, plain } = finding;
  const [first = '', ...others] = values;
  return plain ? `${first} ≠ ${listed(distinct(others))}` : t('{0}: {1}', first, message);
}

function spokenOf(finding: ListedFinding): string {
  const [first = '', ...others] = finding.values;
  return finding.plain ? t('{0} against {1}', first, listed(distinct(others))) : labelOf(finding);
}

function sideRow({ side, index, of: { finding } }: SideNode): Row {
  const { path, range, excerpt, sentence, date, means } = side;
  const { before, marked, after } = excerpt;
  const said = [fileName(path), ...(date === undefined ? [] : [day(date)])];
  const meant = means === undefined ? [] : [t('{0} is {1}', marked, day(means))];
  return {
    id: `${finding.folder}\n${finding.id}\n${index}`,
    label: `${before}${marked}${after}`,
    highlight: [before.length, before.length + marked.length],
    description: said.join(' · '),
    tooltip: [sentence, t('{0}, line {1}', path, inDigits(range.start.line + 1)), ...meant, ...dated(date)],
    spoken: listed([...said, marked, ...meant, sentence]),
    icon: ['quote'],
    context: finding.values.length > 1 ? 'side' : 'only side',
    opens: 'never',
    leadsTo: side,
  };
}

function dated(date: string | undefined): readonly string[] {
  return date === undefined ? [t('The document has no date.')] : [t('Document of {0}', day(date))];
}

function distinct(values: readonly string[]): readonly string[] {
  return [...new Set(values)];
}

function fileName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
