import type { PillDrawing } from '../lib/core/views/drawing';

/** The triangle of a claim that closes today, the running clock of one that closes this week. */
const SHAPES = {
  today:
    'M8.7 2.2a1.5 1.5 0 0 1 2.6 0l7.4 13.2a1.5 1.5 0 0 1-1.3 2.2H2.6a1.5 1.5 0 0 1-1.3-2.2ZM9 6.6v5.2h2V6.6Zm0 6.8v2h2v-2Z',
  week: 'M10 1a9 9 0 1 0 0 18a9 9 0 1 0 0-18m0 2.5a6.5 6.5 0 1 1 0 13a6.5 6.5 0 1 1 0-13M9 6v4.5l3.3 2.2 1.1-1.7L11 9.4V6Z',
};
const SVG = 'http://www.w3.org/2000/svg';

/**
 * Inert, because a page can find every other text of ours (`window.find`); its name, or the stylesheet, says it to
 * screen readers.
 */
function say(element: HTMLElement, text: string): void {
  const seen = element.ownerDocument.createElement('span');
  seen.inert = true;
  seen.textContent = text;
  element.append(seen);
}

/** The pill as plain nodes: the page it lives on is not ours, and a library would weigh more than all of it. */
export function pill(
  page: Document,
  { text, urgent, names, flow }: PillDrawing,
  listUrl: string,
  hide: () => void,
): HTMLElement {
  const aside = page.createElement('aside');
  aside.setAttribute('aria-label', names.pill);
  aside.className = urgent ? 'today' : 'week';
  aside.lang = flow.lang;
  aside.dir = flow.dir;

  const shape = page.createElementNS(SVG, 'svg');
  for (const [name, value] of [
    ['width', '18'],
    ['height', '18'],
    ['viewBox', '0 0 20 20'],
    ['aria-hidden', 'true'],
  ] as const) {
    shape.setAttribute(name, value);
  }
  const path = page.createElementNS(SVG, 'path');
  path.setAttribute('d', urgent ? SHAPES.today : SHAPES.week);
  path.setAttribute('fill', 'currentColor');
  path.setAttribute('fill-rule', 'evenodd');
  shape.append(path);

  const says = page.createElement('span');
  says.dataset.said = text;
  say(says, text);

  const show = page.createElement('a');
  show.href = listUrl;
  say(show, names.show);
  show.setAttribute('aria-label', names.show);

  const close = page.createElement('button');
  close.type = 'button';
  say(close, '×');
  close.title = names.hide;
  close.setAttribute('aria-label', close.title);
  close.addEventListener('click', (event) => {
    if (event.isTrusted) hide();
  });

  aside.append(shape, says, show, close);
  return aside;
}
