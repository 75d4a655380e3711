/** Bytes to text: UTF-8, UTF-16 where a mark says so, and nothing guessed. */
import assert from 'node:assert/strict';
import { decode } from '../../../server/src/text/decode';

suite('text: decode', () => {
  const utf16be = Buffer.from('Łódź', 'utf16le').swap16();
  const cases: readonly (readonly [string, Uint8Array, string | undefined])[] = [
    ['UTF-8', Buffer.from('Łódź'), 'Łódź'],
    ['a byte order mark, removed', Buffer.from('\ufeffŁódź'), 'Łódź'],
    ['UTF-16, little end first', Buffer.from('\ufeffŁódź', 'utf16le'), 'Łódź'],
    ['UTF-16, big end first', Buffer.concat([Uint8Array.of(0xfe, 0xff), utf16be]), 'Łódź'],
    ['line ends as they are', Buffer.from('a\r\nb\rc\n'), 'a\r\nb\rc\n'],
    ['nothing', new Uint8Array(), ''],
    ['Latin-1 is not guessed', Buffer.from('café', 'latin1'), undefined],
    ['half a character', Uint8Array.of(0xc5), undefined],
  ];
  for (const [what, bytes, text] of cases) test(what, () => assert.equal(decode(bytes), text));
});
