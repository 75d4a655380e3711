/** A button with words on it. */

/** `more` is shown on hover; it is read aloud in place of a sign, and after words. */
export function button(words: string, onClick: () => void, more?: string): HTMLButtonElement {
  const element = document.createElement('button');
  element.type = 'button';
  element.textContent = words;
  if (more !== undefined) {
    element.title = more;
    if (!/\p{L}/u.test(words)) element.setAttribute('aria-label', more);
  }
  element.addEventListener('click', onClick);
  return element;
}
