/** Addresses of documents below a root, taken apart and put together as editors write them. */

/** Relative to `root`, decoded; `undefined` where the document does not lie below it. */
export function pathBelow(root: string, uri: string): string | undefined {
  const folder = `${decoded(root)}/`;
  const address = decoded(uri);
  return address.startsWith(folder) ? address.slice(folder.length) : undefined;
}

export function uriBelow(root: string, path: string): string {
  return `${root}/${path.split('/').map(encoded).join('/')}`;
}

/** Without a slash at its end. */
export function asRoot(uri: string): string {
  return uri.replace(/\/+$/, '');
}

/** The last part of the address, decoded. */
export function nameOf(uri: string): string {
  return decoded(uri).replace(/^.*[/:]/, '');
}

function encoded(part: string): string {
  return encodeURIComponent(part).replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}

function decoded(uri: string): string {
  try {
    return decodeURIComponent(uri);
  } catch {
    return uri; // A stray per cent sign: it can only be compared as it is.
  }
}
