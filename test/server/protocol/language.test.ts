/** One folder asked in English and in Chinese: the words differ, and nothing else does. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import {
  CodeActionRequest,
  type Diagnostic,
  HoverRequest,
  MarkupContent,
  WorkspaceDiagnosticRequest,
} from 'vscode-languageserver-protocol/node';
import { exportRequest } from '../../../server/src/protocol/requests/exchange';
import type { StartOptions } from '../../../server/src/protocol/requests/language';
import { build, pulling, type Session, startSession, until } from '../../support/session';

const documents = `
//- memo.txt
Published: March 15, 2024

The Harbour Board fined Oakridge Shipping $4.2 million in 2021, said Ana Diaz, director of the Harbour Board.

Diaz spoke on Tuesday. On Wednesday, March 12, 2024, the quay was closed.
//- press.txt
Published: March 20, 2024

In 2021 the Harbour Board fined Oakridge Shipping $5 million, Ana Diaz said on Monday.
//- requirements.txt
flask==3.0
`;
const words = JSON.parse(readFileSync('client/l10n/bundle.l10n.zh-cn.json', 'utf8'));
const chinese: StartOptions = { language: { locale: 'zh-cn', words } };

suite('protocol: languages', () => {
  let inEnglish: Session;
  let inChinese: Session;

  suiteSetup(async function () {
    this.timeout(60_000);
    build();
    [inEnglish, inChinese] = await Promise.all([
      startSession(documents, pulling),
      startSession(documents, pulling, chinese),
    ]);
  });
  suiteTeardown(() => Promise.all([inEnglish?.end(), inChinese?.end()]));

  test('findings say the same of the same places, under the same codes', async () => {
    const [english, other] = [await diagnosticsOf(inEnglish), await diagnosticsOf(inChinese)];
    assert.deepEqual(other.map(withoutWords), english.map(withoutWords));
    assert.deepEqual(
      other.map(({ message }) => message),
      ['press.txt 写的是 $5 million', '2024-03-12 是星期二', 'memo.txt 写的是 $4.2 million'],
    );
  });

  test('a card, a quick fix and a reason are in Chinese', async () => {
    const at = inChinese.at('memo.txt', '$4.2 million');
    const hover = await inChinese.connection.sendRequest(HoverRequest.type, at);
    const card = MarkupContent.is(hover?.contents) ? hover.contents.value : '';
    assert.match(card, /金额.*的依据：\n\n- 两个数值前后的文字相同。/s);
    const range = { start: at.position, end: at.position };
    const params = { textDocument: at.textDocument, range, context: { diagnostics: [] } };
    const actions = (await inChinese.connection.sendRequest(CodeActionRequest.type, params)) ?? [];
    assert.ok(
      actions.some(({ title }) => title === '“$4.2 million”正确'),
      JSON.stringify(actions),
    );
  });

  test('what was left out, and how far reading has come, is said in Chinese', async () => {
    const status = await until('status', () => inChinese.seen.statuses.find(({ state }) => state === 'ready'));
    assert.deepEqual(status.folders[0]?.skipped, [{ path: 'requirements.txt', reason: '软件包清单，不是正文' }]);
    assert.equal(inChinese.seen.progress[0], 'begin: 正在读取文档');
  });

  test('a request that fails says why in Chinese', async () => {
    const nowhere = { folder: 'file:///nowhere', id: 'none' };
    await assert.rejects(inChinese.connection.sendRequest('concord/revoke', nowhere), /[\p{Script=Han}]/u);
  });

  test('exports are the same, byte for byte', async () => {
    for (const format of ['markdown', 'csv', 'webannotation', 'brat', 'conll']) {
      const [english, other] = await Promise.all(
        [inEnglish, inChinese].map(({ connection, folder }) =>
          connection.sendRequest(exportRequest, { folder: folder.uri('.').replace(/\/$/, ''), format }),
        ),
      );
      assert.deepEqual(other, english, format);
    }
  });
});

async function diagnosticsOf({ connection }: Session): Promise<readonly Diagnostic[]> {
  const { items } = await connection.sendRequest(WorkspaceDiagnosticRequest.type, { previousResultIds: [] });
  const reports = [...items].sort((a, b) => (a.uri.slice(-9) < b.uri.slice(-9) ? -1 : 1));
  return reports.flatMap((report) => ('items' in report ? report.items : []));
}

function withoutWords({ message: _, relatedInformation, ...rest }: Diagnostic) {
  return { ...rest, sides: relatedInformation?.map(({ location: { range } }) => range) };
}
