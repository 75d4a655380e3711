/** The page of a webview: nothing remote, no script but our own, every word in the editor's language. */

export interface Page {
  readonly title: string;
  /** BCP 47. */
  readonly language: string;
  /** Translations by English text; absent in English. */
  readonly words: Readonly<Record<string, unknown>> | undefined;
  readonly folder: string;
  /** What stands there until there is content. */
  readonly waiting: string;
  /** The text of each: a file that the page has to fetch through the editor costs more than all that is in it. */
  readonly script: string;
  readonly styles: readonly string[];
  /** Never used twice. */
  readonly nonce: string;
}

export function html({ title, language, words, folder, waiting, script, styles, nonce }: Page): string {
  const policy = `default-src 'none'; style-src 'nonce-${nonce}'; script-src 'nonce-${nonce}'`;
  return `<!DOCTYPE html>
<html lang="${escaped(language)}">
<head>
<meta charset="UTF-8">
<meta http-equiv="Content-Security-Policy" content="${escaped(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1.0">
<title>${escaped(title)}</title>
${styles.map((style) => `<style nonce="${nonce}">${unclosed(style)}</style>`).join('\n')}
</head>
<body>
<main data-folder="${escaped(folder)}"><p class="waiting" role="status">${escaped(waiting)}</p></main>
<script type="application/json" id="words">${asData(words ?? {})}</script>
<script nonce="${nonce}">${unclosed(script)}</script>
</body>
</html>
`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}

/** A closing tag inside a string must not close the element; the backslash means nothing there. */
function unclosed(code: string): string {
  return code.replace(/<(?=\/(?:script|style))/gi, '<\\').replaceAll('<!--', '<\\!--');
}

/** As above. */
function asData(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}
