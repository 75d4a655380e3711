/** What the client says when it starts the server: the language of whoever reads. */

/** The `initializationOptions`; without them, as from other editors, the server speaks English. */
export interface StartOptions {
  readonly language?: {
    /** BCP 47, as `zh-cn`. */
    readonly locale: string;
    /** English sentences and their translations; those that are missing stay English. */
    readonly words: Readonly<Record<string, string>>;
  };
}
