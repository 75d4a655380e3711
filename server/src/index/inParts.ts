/** Work done in small parts: beforehand, with other things in between, or to its end as soon as somebody asks. */

export class InParts<T> {
  readonly #steps: Iterator<void, T>;
  #result: { readonly value: T } | undefined;

  constructor(steps: Iterator<void, T>) {
    this.#steps = steps;
  }

  get isDone(): boolean {
    return this.#result !== undefined;
  }

  /** Does the next part; whether any is left. */
  advance(): boolean {
    const step = this.#result ? undefined : this.#steps.next();
    if (step?.done) this.#result = { value: step.value };
    return !this.isDone;
  }

  result(): T {
    while (!this.#result) this.advance();
    return this.#result.value;
  }
}
