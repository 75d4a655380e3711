/** A field that filters by name, with suggestions out of a list that may be long. */
import { suggestions } from './meant';

interface Suggest {
  /** For people, read aloud and shown while the field is empty. */
  readonly label: string;
  readonly value: string;
  /** The likeliest first. */
  readonly names: readonly string[];
  /** Called once typing pauses, and at once when a suggestion is taken or the field cleared. */
  readonly onChange: (value: string) => void;
}

export interface SuggestField {
  readonly element: HTMLElement;
  update(names: readonly string[]): void;
  clear(): void;
}

export function suggestField({ label, value, names, onChange }: Suggest): SuggestField {
  const element = document.createElement('span');
  const input = document.createElement('input');
  const list = document.createElement('datalist');
  list.id = 'suggestions';
  Object.assign(input, { type: 'search', placeholder: label, value });
  input.setAttribute('aria-label', label);
  input.setAttribute('list', list.id);
  element.append(input, list);

  let known = names;
  const suggest = () => list.replaceChildren(...suggestions(known, input.value).map((name) => new Option('', name)));
  let timer: number | undefined;
  input.addEventListener('focus', suggest);
  input.addEventListener('input', () => {
    suggest();
    clearTimeout(timer);
    const whole = input.value === '' || known.includes(input.value);
    timer = window.setTimeout(() => onChange(input.value), whole ? 0 : PAUSE);
  });
  return {
    element,
    update(names) {
      known = names;
    },
    clear() {
      input.value = '';
      onChange('');
    },
  };
}

/** In milliseconds. */
const PAUSE = 150;
