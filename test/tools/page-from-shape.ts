/** An id that says of itself that nobody's order is meant. */
export const NOBODYS_ID = '9999999999999999';

const LINKS: Readonly<Record<string, string>> = {
  detail: `/p/order/detail.html?orderId=${NOBODYS_ID}`,
  tracking: `/p/tracking/index.html?tradeOrderId=${NOBODYS_ID}`,
  item: '/item/9999999999999.html',
  store: '/store/999999999',
};

const ELEMENT = /^( *)([\w?-]+)((?:\.[\w?-]+)*)(?:\[([^\]]*)\])?(?: > ([a-z]+))?$/;
const TEXT = /^( *)"(.*)"$/;

/**
 * A page of the shape that a report tells: its elements with their classes and empty attributes, its texts as patterns,
 * its links to an order whose id is nines.
 *
 * @param lines one for each element and text, indented by depth
 * @throws Error for a line that is neither
 */
export function pageFromShape(lines: readonly string[], language: string): Document {
  const page = new DOMParser().parseFromString('<!doctype html><body></body>', 'text/html');
  page.documentElement.setAttribute('lang', language);
  const open: Element[] = [];
  for (const line of lines) {
    const text = TEXT.exec(line);
    const [, indent = '', what = '', classes = '', attributes = '', link] =
      text ?? ELEMENT.exec(line) ?? [];
    open.length = Math.min(open.length, indent.length);
    const parent = open.at(-1) ?? page.body;
    if (text) {
      parent.append(what);
      continue;
    }
    if (what === '') throw new Error(`no element and no text: ${line.slice(0, 60)}`);
    const element = page.createElement(nameOf(what));
    element.setAttribute('class', classes.split('.').filter(Boolean).map(nameOf).join(' '));
    for (const name of attributes.split(' ').filter(Boolean))
      element.setAttribute(nameOf(name), '');
    if (link !== undefined) element.setAttribute('href', LINKS[link] ?? '/other');
    parent.append(element);
    open.push(element);
  }
  return page;
}

/** A name that was masked stands for one that nobody knows. */
const nameOf = (name: string): string => (/^[A-Za-z_][\w-]*$/.test(name) ? name : 'masked');
