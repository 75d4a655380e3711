/** The trained names model, unpacked from its bytes; reading them from disk is the caller's. */
import { MAGIC, type Reader, readBytes, readFloat32s, readKeys, readUint32, VERSION } from './bytes';
import { LABELS } from './labels';
import { type Lexicon, lexiconOf } from './lexicon';
import { type Table, tableOf } from './table';
import { type Transitions, transitionsOf } from './transitions';

export interface NamesModel {
  readonly version: number;
  /** The words it knows of, from lists, and what their features weigh. */
  readonly lexicon: Lexicon;
  readonly first: Pass;
  /** Corrects the first by what the document as a whole voted. */
  readonly second: Pass;
}

/** One reading of a text: weights of features, and of one label behind another. */
export interface Pass {
  readonly table: Table;
  readonly transitions: Transitions;
}

/** Throws where the bytes are no names model, naming what was expected. */
export function decodeModel(bytes: Uint8Array): NamesModel {
  if (String.fromCharCode(...bytes.subarray(0, MAGIC.length)) !== MAGIC)
    throw new Error(`This is no names model: it should begin with "${MAGIC}". Expected the bytes of names.bin.`);
  const version = bytes[MAGIC.length];
  if (version !== VERSION)
    throw new Error(`This names model is of version ${version}; version ${VERSION} is needed. Train it anew.`);
  const reader = { bytes, at: MAGIC.length + 1 };
  try {
    const words = readKeys(reader, readUint32(reader));
    const lists = readBytes(reader, words.length);
    const first = readPass(reader);
    const second = readPass(reader);
    return { version, lexicon: lexiconOf(words, lists, first.table), first, second };
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new Error(`This names model is cut off after ${bytes.length} bytes.`, { cause: error });
  }
}

function readPass(reader: Reader): Pass {
  const transitions = transitionsOf(readFloat32s(reader, LABELS * LABELS));
  const [step = 0] = readFloat32s(reader, 1);
  const keys = readKeys(reader, readUint32(reader));
  const weights = new Int8Array(readBytes(reader, keys.length * LABELS).buffer);
  return { transitions, table: tableOf(keys, weights, step) };
}
