/** What a page shows where it has nothing to show: why, and what to do. */

export function emptyNotice(title: string, ...advice: readonly string[]): HTMLElement {
  const notice = document.createElement('section');
  notice.className = 'empty';
  const heading = document.createElement('h2');
  heading.textContent = title;
  notice.append(
    heading,
    ...advice.map((words) => {
      const paragraph = document.createElement('p');
      paragraph.textContent = words;
      return paragraph;
    }),
  );
  return notice;
}
