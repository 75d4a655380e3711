/** How wide words are in the page's font, and what of them fits into a width. */

let context: CanvasRenderingContext2D | null | undefined;
const widths = new Map<string, number>();

/** In pixels. */
export function textWidth(text: string): number {
  context ??= inPageFont();
  const known = widths.get(text) ?? context?.measureText(text).width ?? text.length * 7;
  widths.set(text, known);
  return known;
}

/** Until the editor gives the page another font: to ask for it each time would have all styles worked out again. */
function inPageFont(): CanvasRenderingContext2D | null {
  const measuring = document.createElement('canvas').getContext('2d');
  if (measuring) measuring.font = getComputedStyle(document.body).font;
  const styled = new MutationObserver(() => {
    styled.disconnect();
    context = undefined;
    widths.clear();
  });
  styled.observe(document.documentElement, { attributes: true, attributeFilter: ['class', 'style'] });
  return measuring;
}

/** `end`: what is kept where not all of it fits. Of paths the end tells more, of names the beginning. */
export function fitting(text: string, width: number, end: 'start' | 'end'): string {
  if (textWidth(text) <= width) return text;
  let [low, high] = [0, text.length];
  const cut = (length: number) =>
    end === 'start' ? `${text.slice(0, length)}…` : `…${text.slice(text.length - length)}`;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (textWidth(cut(middle)) <= width) low = middle;
    else high = middle - 1;
  }
  return cut(low);
}
