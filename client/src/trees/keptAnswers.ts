/**
 * Answers of the server that a tree shows, kept until something has changed.
 *
 * After a change everything that is in sight is asked again before anything is drawn: the tree is drawn once, from
 * answers that are there, and not at all where they are what they were.
 */

export type Ask = (method: string, params: object) => Promise<unknown>;

interface Kept {
  readonly method: string;
  readonly params: object;
  readonly answer: Promise<unknown>;
  /** Since the last renewal: what nobody has asked for since then is not in sight. */
  used: boolean;
}

export class KeptAnswers {
  readonly #ask: Ask;
  #kept = new Map<string, Kept>();
  #renewals = 0;

  constructor(ask: Ask) {
    this.#ask = ask;
  }

  /** Rejects as the server does; then the next one who asks makes it be asked again. */
  of<R>(method: string, params: object): Promise<R> {
    const key = `${method} ${JSON.stringify(params)}`;
    const kept = this.#kept.get(key) ?? this.#asked(method, params);
    this.#kept.set(key, kept);
    kept.used = true;
    return kept.answer as Promise<R>;
  }

  /**
   * Whether any answer differs from what it was, so that the tree is to be drawn; never rejects. Of two renewals that
   * overlap the earlier one changes nothing.
   */
  async renew(): Promise<boolean> {
    this.#renewals += 1;
    const renewal = this.#renewals;
    const before = new Map([...this.#kept].filter(([, { used }]) => used));
    // Whoever asks for what was out of sight while this goes on gets a new answer.
    this.#kept = new Map(before);
    const after = new Map([...before].map(([key, { method, params }]) => [key, this.#asked(method, params)]));
    const differ = await Promise.all([...after].map(([key, { answer }]) => differs(before.get(key)?.answer, answer)));
    if (renewal !== this.#renewals) return false;
    const changed = differ.some(Boolean);
    // What is not drawn again stays in sight as it is.
    if (!changed) for (const kept of after.values()) kept.used = true;
    // What was asked for meanwhile is as new.
    for (const [key, kept] of this.#kept) if (!before.has(key)) after.set(key, kept);
    this.#kept = after;
    return changed;
  }

  #asked(method: string, params: object): Kept {
    const kept = { method, params, answer: this.#ask(method, params), used: false };
    kept.answer.catch(() => {
      for (const [key, one] of this.#kept) if (one === kept) this.#kept.delete(key);
    });
    return kept;
  }
}

/** An answer that has failed differs from every other. */
async function differs(before: Promise<unknown> | undefined, now: Promise<unknown>): Promise<boolean> {
  try {
    const [old, fresh] = await Promise.all([before, now]);
    return JSON.stringify(old) !== JSON.stringify(fresh);
  } catch {
    return true; // Whoever shows the answer shows the failure.
  }
}
