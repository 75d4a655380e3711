/** Marks in the text, by kind, and the command that makes them. */
import {
  commands,
  type DecorationOptions,
  type ExtensionContext,
  MarkdownString,
  OverviewRulerLane,
  type TextEditor,
  type TextEditorDecorationType,
  ThemeColor,
  window,
  workspace,
} from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import type { ListedNote } from '../../server/src/protocol/requests/annotations';
import { type EditNoteParams, editNoteRequest } from '../../server/src/protocol/requests/notes';
import type { AnnotationList } from './annotationList';
import { carryOut } from './decisions';
import { type Border, type MarkKind, markKindsFrom, unknownKind } from './markKinds';
import { placeOf, rangeOf, wordsIn } from './places';
import { t } from './words';

export function registerMarks(context: ExtensionContext, server: LanguageClient, list: AnnotationList): void {
  const styles = new Map<string, Style>();
  const draw = () => {
    for (const editor of window.visibleTextEditors) drawIn(editor, list.now.notes, styles);
  };
  const forgetStyles = () => {
    for (const { decoration } of styles.values()) decoration.dispose();
    styles.clear();
  };
  context.subscriptions.push(
    { dispose: forgetStyles },
    list.onDidChange(draw),
    window.onDidChangeVisibleTextEditors(draw),
    workspace.onDidChangeConfiguration((change) => {
      if (!change.affectsConfiguration('concord.marks.kinds')) return;
      forgetStyles();
      draw();
    }),
    commands.registerCommand('concord.mark', (kind?: string) => markSelection(server, kind)),
  );
}

function kindsNow(): readonly MarkKind[] {
  return markKindsFrom(workspace.getConfiguration('concord').get('marks.kinds'));
}

interface Style {
  readonly kind: MarkKind;
  readonly decoration: TextEditorDecorationType;
}

function drawIn(editor: TextEditor, notes: readonly ListedNote[], styles: Map<string, Style>): void {
  const uri = editor.document.uri.toString();
  const marks = notes.filter((note) => note.mark !== undefined && note.range !== undefined && note.uri === uri);
  for (const kind of kindsNow()) if (!styles.has(kind.kind)) styles.set(kind.kind, styleOf(kind));
  for (const { mark } of marks)
    if (mark !== undefined && !styles.has(mark)) styles.set(mark, styleOf(unknownKind(mark)));
  for (const { kind, decoration } of styles.values()) {
    const places = marks.filter(({ mark }) => mark === kind.kind).flatMap((mark) => optionsOf(mark, kind.label));
    editor.setDecorations(decoration, places);
  }
}

function optionsOf({ range, comments }: ListedNote, label: string): readonly DecorationOptions[] {
  if (!range) return [];
  const said = [label, ...comments.map(({ text }) => text)].join(': ');
  return [{ range: rangeOf(range), hoverMessage: new MarkdownString().appendText(said) }];
}

function styleOf(kind: MarkKind): Style {
  const color = new ThemeColor(kind.color);
  const decoration = window.createTextEditorDecorationType({
    border: `${kind.border === 'double' ? 3 : 1}px ${kind.border}`,
    borderColor: color,
    borderRadius: '2px',
    overviewRulerColor: color,
    overviewRulerLane: OverviewRulerLane.Right,
  });
  return { kind, decoration };
}

/** A key can be bound with the name of a kind as `args`. */
async function markSelection(server: LanguageClient, wanted: string | undefined): Promise<void> {
  const editor = window.activeTextEditor;
  const words = editor && !editor.selection.isEmpty ? wordsIn(editor.document, editor.selection) : undefined;
  if (!editor || !words) {
    void window.showInformationMessage(t('Concord: select the words to mark first.'));
    return;
  }
  const mark = wanted ?? (await pickKind());
  if (mark === undefined) return;
  const note: EditNoteParams = { edit: 'add', ...placeOf(editor.document.uri, words), kind: 'mark', mark };
  await carryOut(server, editNoteRequest, note);
}

async function pickKind(): Promise<string | undefined> {
  const choices = kindsNow().map(({ kind, label, border }) => ({
    label,
    description: borderWords(border),
    mark: kind,
  }));
  return (await window.showQuickPick(choices, { title: t('Mark Selection'), placeHolder: t('What is it?') }))?.mark;
}

function borderWords(border: Border): string {
  switch (border) {
    case 'solid':
      return t('solid border');
    case 'dashed':
      return t('dashed border');
    case 'dotted':
      return t('dotted border');
    case 'double':
      return t('double border');
  }
}
