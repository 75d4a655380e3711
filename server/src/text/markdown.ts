/** Words of documents in Markdown, made harmless, and its paragraphs. */

/** Nothing in it is markup any more, and it stands on one line. */
export function escaped(words: string): string {
  return words.replace(/\s+/g, ' ').replace(/[\\`*_[\]#|<>~&$]/g, '\\$&');
}

/** Paragraphs, those without words left out. */
export function paragraphs(...blocks: readonly (string | undefined)[]): string {
  return blocks.filter((block) => block).join('\n\n');
}
