/** A choice of one among a few, all of them in sight. */

interface Segmented<Value extends string> {
  /** For people, read aloud. */
  readonly label: string;
  readonly choices: readonly (readonly [value: Value, words: string])[];
  readonly value: Value;
  readonly onChange: (value: Value) => void;
}

export function segmented<Value extends string>({ label, choices, value, onChange }: Segmented<Value>): HTMLElement {
  const group = document.createElement('span');
  group.className = 'segmented';
  group.setAttribute('role', 'radiogroup');
  group.setAttribute('aria-label', label);
  for (const [own, words] of choices) {
    const choice = document.createElement('label');
    const input = document.createElement('input');
    Object.assign(input, { type: 'radio', name: label, value: own, checked: own === value });
    input.addEventListener('change', () => onChange(own));
    const text = document.createElement('span');
    text.textContent = words;
    choice.append(input, text);
    group.append(choice);
  }
  return group;
}
