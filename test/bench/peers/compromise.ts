/** The library compromise: people, places and organisations. */
import type { Read, Seen } from '../measure';
import type { Load } from '../peers';

interface View {
  json(options: { offset: true }): readonly { readonly offset: { readonly start: number; readonly length: number } }[];
}

type Parse = (text: string) => Record<'people' | 'places' | 'organizations', () => View>;

export function compromise(load: Load): Read {
  const parse = load('compromise') as Parse;
  return (content) => {
    const document = parse(content);
    const spans = (type: string, view: View) =>
      view.json({ offset: true }).map(({ offset }) => bare(content, offset.start, offset.start + offset.length, type));
    return {
      names: [
        ...spans('person', document.people()),
        ...spans('place', document.places()),
        ...spans('organisation', document.organizations()),
      ],
    };
  };
}

/** Without the title, the article and the punctuation that our gold leaves outside. */
function bare(content: string, from: number, to: number, type: string): Seen {
  const text = content.slice(from, to);
  const lead = /^(?:(?:the|mr|mrs|ms|dr|sir|prof)\.?\s+)*/i.exec(text)?.[0].length ?? 0;
  const tail = /(?:['’]s)?[\s.,;:!?)"”]*$/.exec(text)?.[0].length ?? 0;
  return { start: from + lead, end: to - tail, type };
}
