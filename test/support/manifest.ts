/** The words of `package.json` stand in `package.nls.json`, one file a language, and are named by `%key%`. */

export type Words = Readonly<Record<string, string>>;

/** Written out in the manifest, or with a key that has no words: each with its path in the manifest. */
export function unspoken(manifest: unknown, words: Words): readonly string[] {
  return strings(manifest).flatMap(({ path, property, value }) => {
    const key = keyOf(value);
    if (key !== undefined) return words[key] ? [] : [`${path}: no words for ${value}`];
    return SPOKEN.has(property) && value !== BRAND ? [`${path} is written out: ${value}`] : [];
  });
}

/** Keys that nothing in the manifest names. */
export function unused(manifest: unknown, words: Words): readonly string[] {
  const named = new Set(strings(manifest).map(({ value }) => keyOf(value)));
  return Object.keys(words).filter((key) => !named.has(key));
}

/** The same in every language. */
const BRAND = 'Concord';
const SPOKEN = new Set([
  ...['title', 'shortTitle', 'name', 'displayName', 'label', 'category', 'contextualTitle', 'contents', 'altText'],
  ...['description', 'markdownDescription', 'deprecationMessage', 'enumDescriptions', 'markdownEnumDescriptions'],
]);

interface Leaf {
  readonly path: string;
  /** The nearest name above it: the strings of a list belong to the list. */
  readonly property: string;
  readonly value: string;
}

function strings(node: unknown, path = '', property = ''): readonly Leaf[] {
  if (typeof node === 'string') return [{ path, property, value: node }];
  if (Array.isArray(node)) return node.flatMap((item, i) => strings(item, `${path}[${i}]`, property));
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([name, value]) => strings(value, path ? `${path}.${name}` : name, name));
}

function keyOf(value: string): string | undefined {
  return /^%(.+)%$/.exec(value)?.[1];
}
