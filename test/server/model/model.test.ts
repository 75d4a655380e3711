/** The shipped names model: what it refuses to be read from. */
import { equal, throws } from 'node:assert/strict';
import { decodeModel } from '../../../server/src/recognize/names/model';
import { namesModel } from '../../support/engine';

suite('names model', () => {
  test('the shipped model can be read', () => equal(namesModel().version, 2));

  test('other bytes are refused by name', () =>
    throws(() => decodeModel(Uint8Array.from([80, 75, 3, 4])), /no names model.*names\.bin/));

  test('another version is refused', () =>
    throws(() => decodeModel(Uint8Array.from([...Buffer.from('CONCORDN'), 99])), /version 99; version \d+ is needed/));
});
