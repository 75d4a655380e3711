/**
 * Corporate forms: "Inc.", ", S.A.", "Co., Ltd." behind a name belong to it and make it an organisation.
 *
 * A full stop that ends the sentence is not the form's own: it stays outside behind "Ltd .".
 */
import type { NameMention } from '../../mentions';
import type { Evidence, Sight } from './evidence';
import { nameAt, replacing } from './mention';

const FORM =
  '(?:Inc\\b\\.?|Ltd\\b\\.?|LTD\\b\\.?|Limited\\b|LIMITED\\b|LLC\\b|LLP\\b|PLC\\b|plc\\b|Corp\\b\\.?|Co\\.,? Ltd\\b\\.?|CO\\.,? LTD\\b\\.?|GmbH\\b|AG\\b|SE\\b|KK\\b|NV\\b|N\\.V\\.|B\\.V\\.|BV\\b|S\\.A\\.|SA\\b|S\\.p\\.A\\.|S\\.r\\.l\\.|SpA\\b|a\\.s\\.|A\\.S\\.|A\\.Ş\\.|s\\.r\\.o\\.|A/S|AB\\b|ASA\\b|AS\\b|Oyj\\b|Oy\\b|Pte\\.? Ltd\\b\\.?|Pty\\.? Ltd\\b\\.?|Sdn\\.? Bhd\\b\\.?|Bhd\\b|Tbk\\b|JSC\\b|OJSC\\b|OAO\\b|d\\.o\\.o\\.|Kft\\b\\.?|Zrt\\b\\.?)';
const BEHIND = new RegExp(`^,? ${FORM}`);
const INSIDE = new RegExp(`[\\s,]${FORM}$`);

const AT_END = new RegExp(`,? ${FORM}$`);

/** "Tarvik Ferries" of "Tarvik Ferries Co., Ltd."; a name without a form as it is. */
export function withoutForm(name: string): string {
  return name.includes(' ') ? name.replace(AT_END, '') : name;
}

export const corporateForms: Evidence = (sight, names) =>
  replacing(
    names,
    names.flatMap((name) => {
      const whole = extended(sight, trimmed(sight, name));
      return whole === name ? [] : [whole];
    }),
  );

/** A full stop that stands apart from the name is none of its own. */
function trimmed(sight: Sight, name: NameMention): NameMention {
  const bare = name.text.replace(/\s+\.$/, '');
  return bare === name.text
    ? name
    : nameAt(sight.text, { start: name.start, end: name.start + bare.length }, name.type, name.confidence);
}

function extended(sight: Sight, name: NameMention): NameMention {
  const form = BEHIND.exec(sight.text.content.slice(name.end, name.end + 20));
  if (form) {
    const end = name.end + form[0].length;
    return nameAt(sight.text, { start: name.start, end }, 'organisation', Math.max(name.confidence, 0.8));
  }
  return name.type !== 'organisation' && INSIDE.test(name.text) ? { ...name, type: 'organisation' } : name;
}
