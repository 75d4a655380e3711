/**
 * Bylines and credits: "By …" and "Reporting by …" name people, "Photo: …" and a wire's "(…) -" name agencies.
 *
 * A photographer before a stroke ("Photo: Jo Lind/AFP") stays a person; "By Monday" is no byline.
 */
import { lineAt } from '../../../text/text';
import type { NameMention } from '../../mentions';
import type { Evidence, Sight } from './evidence';
import { before, behind, retyped, surface } from './mention';

const AUTHOR =
  /(?:^\s*|[·|•]\s)(?:(?:story|text|words|report|photographs?) )?by\s+$|\b(?:reporting|editing|writing|compiled|written|translated) by\s+$/i;
/** How a lead ends that may credit. */
const CREDIT = /(?:by\s+|\(|[/|]\s?)$/i;
const WIRE = /^\s?\)\s?[-–—]/;

export const bylines: Evidence = (sight, names) => names.map((name) => credited(sight, name));

function credited(sight: Sight, name: NameMention): NameMention {
  const lead = before(sight.text, name);
  if (!CREDIT.test(lead)) return name;
  const rest = behind(sight.text, name);
  const line = lineAt(sight.text, name.start);
  if (AUTHOR.test(lead) && line.kind !== 'prose' && surface(name).includes(' ') && name.type !== 'organisation')
    return retyped(name, 'person', 0.85);
  if (lead.endsWith('(') && WIRE.test(rest) && name.start - line.start < 60) return retyped(name, 'organisation', 0.9);
  if (/[/|]\s?$/.test(lead) && line.kind === 'caption' && name.type === 'place' && rest.trim() === '')
    return retyped(name, 'organisation', 0.7);
  return name;
}
