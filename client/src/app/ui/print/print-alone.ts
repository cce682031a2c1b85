/**
 * Prints one part of a page, under a heading of its own, and nothing else of the page: on a sheet that stands beside it until it is printed. Of a part that
 * stands in a panel too, which the printer would cut at the foot of the screen.
 */
export function printAlone(part: HTMLElement, heading: string): void {
  const sheet = document.createElement('div');
  sheet.className = 'printed-alone';
  const title = document.createElement('h1');
  title.textContent = heading;
  sheet.append(title, part.cloneNode(true));
  document.body.append(sheet);
  addEventListener('afterprint', () => sheet.remove(), { once: true });
  print();
}
