/** Tags as a person types them. */

/** Between commas or line ends, without spaces around them or a leading `#`, each once, in their order. */
export function tagsFrom(typed: string): readonly string[] {
  const tags = typed.split(/[,\n]/).map((tag) => tag.trim().replace(/^#/, '').trim());
  return [...new Set(tags.filter((tag) => tag !== ''))];
}
