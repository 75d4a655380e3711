/** How the names model lies in its bytes: little-endian numbers, sorted keys as differences of varying length. */

export const MAGIC = 'CONCORDN';
/** Raised whenever a feature or the layout changes: weights trained for one version say nothing in another. */
export const VERSION = 2;

export interface Reader {
  readonly bytes: Uint8Array;
  at: number;
}

export function readUint32(reader: Reader): number {
  const value = new DataView(reader.bytes.buffer, reader.bytes.byteOffset).getUint32(reader.at, true);
  reader.at += 4;
  return value;
}

export function readFloat32s(reader: Reader, count: number): Float32Array {
  const view = new DataView(reader.bytes.buffer, reader.bytes.byteOffset);
  const values = new Float32Array(count);
  for (let i = 0; i < count; i++) values[i] = view.getFloat32(reader.at + 4 * i, true);
  reader.at += 4 * count;
  return values;
}

export function readBytes(reader: Reader, count: number): Uint8Array {
  if (reader.at + count > reader.bytes.length) throw new RangeError('out of bytes');
  // A Buffer's own slice would be a view into memory shared with others.
  const bytes = new Uint8Array(reader.bytes.subarray(reader.at, reader.at + count));
  reader.at += count;
  return bytes;
}

/** Keys in rising order as unsigned numbers, each written as its distance from the one before, 7 bits a byte. */
export function readKeys(reader: Reader, count: number): Int32Array {
  const keys = new Int32Array(count);
  const { bytes } = reader;
  let { at } = reader;
  let key = 0;
  for (let i = 0; i < count; i++) {
    let shift = 0;
    let byte = 128;
    while (byte >= 128) {
      if (at >= bytes.length) throw new RangeError('out of bytes');
      byte = bytes[at++] as number;
      // Unsigned numbers below 2 ** 32 add up right in 32 bits.
      key = (key + ((byte & 127) << shift)) | 0;
      shift += 7;
    }
    keys[i] = key;
  }
  reader.at = at;
  return keys;
}
