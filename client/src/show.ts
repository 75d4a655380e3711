/** Where links in the text lead: to the place that was meant, or to a peek view of several. */
import { commands, type ExtensionContext, Location, Position, Uri, window } from 'vscode';
import { type ShowParams, showCommand } from '../../server/src/protocol/requests/places';
import { jumpTo, rangeOf } from './places';

export function registerShow(context: ExtensionContext): void {
  context.subscriptions.push(commands.registerCommand(showCommand, show));
}

async function show({ at, places }: ShowParams): Promise<void> {
  const [only, second] = places;
  if (only && !second) {
    await jumpTo(only.uri, only.range);
    return;
  }
  const uri = Uri.parse(at.uri);
  await window.showTextDocument(uri); // The peek view opens in the editor that has the focus.
  const { line, character } = at.range.start;
  const locations = places.map((place) => new Location(Uri.parse(place.uri), rangeOf(place.range)));
  await commands.executeCommand('editor.action.peekLocations', uri, new Position(line, character), locations, 'peek');
}
