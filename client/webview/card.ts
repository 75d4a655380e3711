/** A card that floats beside what it tells of, in sight whole, until it is left or dismissed. */

import { type Box, placed } from './placing';

export interface Card {
  /** Beside `anchor`, in pixels of the host. A pinned card takes the focus and stays until it is dismissed. */
  show(
    content: readonly HTMLElement[],
    anchor: Box,
    options: { readonly name: string; readonly pinned: boolean },
  ): void;
  /** Once the pointer has had time to move onto it; a pinned card stays. */
  leave(): void;
  hide(): void;
  readonly isPinned: boolean;
}

/** `onDismiss` is called when a pinned card goes, so that the focus can return. */
export function cardIn(host: HTMLElement, onDismiss: () => void): Card {
  const element = document.createElement('div');
  element.className = 'card';
  element.hidden = true;
  element.setAttribute('role', 'dialog');
  host.append(element);
  let pinned = false;
  let timer: number | undefined;

  const hide = () => {
    clearTimeout(timer);
    const hadFocus = element.contains(document.activeElement);
    element.hidden = true;
    const was = pinned;
    pinned = false;
    if (was && hadFocus) onDismiss();
  };
  const leave = () => {
    clearTimeout(timer);
    if (!pinned) timer = window.setTimeout(hide, LINGER);
  };
  element.addEventListener('mouseenter', () => clearTimeout(timer));
  element.addEventListener('mouseleave', leave);
  element.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    hide();
  });
  // A click elsewhere dismisses what a click had pinned.
  host.ownerDocument.addEventListener('pointerdown', ({ target }) => {
    if (pinned && !element.contains(target as Node)) hide();
  });

  return {
    show(content, anchor, options) {
      clearTimeout(timer);
      pinned = options.pinned;
      element.setAttribute('aria-label', options.name);
      element.replaceChildren(...content);
      element.hidden = false;
      const room = { width: host.clientWidth, height: host.clientHeight };
      const { x, y } = placed({ width: element.offsetWidth, height: element.offsetHeight }, anchor, room);
      element.style.left = `${x}px`;
      element.style.top = `${y}px`;
      if (pinned) element.querySelector('button')?.focus();
    },
    leave,
    hide,
    get isPinned() {
      return pinned;
    },
  };
}

/** In milliseconds. */
const LINGER = 200;
