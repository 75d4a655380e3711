/** What an editor's settings come to; whatever is missing or of the wrong shape is as if it were not set. */
import assert from 'node:assert/strict';
import { defaultSettings, settingsFrom } from '../../server/src/settings';

suite('settings', () => {
  test('nothing set', () => {
    for (const section of [undefined, null, 'x', {}, { files: 3, findings: [], inlayHints: null, codeLens: 'on' }])
      assert.deepEqual(settingsFrom(section), defaultSettings);
  });

  test('files, and how many findings are shown', () => {
    const settings = settingsFrom({ files: { include: ['*.md'], exclude: [3] }, findings: { maximumPerFile: 7.5 } });
    assert.deepEqual(settings.files, { include: ['*.md'], exclude: [] });
    assert.equal(settings.mostPerDocument, 7);
  });

  test('each kind of hint by itself, and the lenses', () => {
    const settings = settingsFrom({ inlayHints: { dates: false, names: true }, codeLens: { enabled: false } });
    assert.deepEqual(settings.shown, { hints: ['dateline', 'names'], codeLens: false });
  });
});
