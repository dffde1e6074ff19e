import { ANSWER_EVENT, ASK_EVENT, DATA_EVENT, START_EVENT } from '../../lib/main-world/events';

/**
 * Runs in the page ahead of everything of its own and keeps whatever of ours comes by: shadow roots that are made,
 * events, messages, and from where the page's functions are called.
 */
const spy = (events: readonly string[]): void => {
  const seen: string[] = [];
  Reflect.set(window, 'seen', seen);
  const keep = (owner: object, name: string) => {
    const work = Reflect.get(owner, name);
    Reflect.set(owner, name, function (this: unknown, ...given: unknown[]) {
      seen.push(`${name} ${given.map(String)} ${new Error('here').stack}`);
      return Reflect.apply(work, this, given);
    });
  };
  keep(Element.prototype, 'attachShadow');
  keep(JSON, 'stringify');
  keep(JSON, 'parse');
  keep(ReadableStream.prototype, 'getReader');
  for (const type of [...events, 'message'])
    addEventListener(type, (event) => seen.push(`${type} ${Reflect.get(event, 'detail')}`), true);
};

/**
 * Runs in the page: everything that a script may try on us without a user. Answers to questions that nobody put,
 * another listener that takes our place, clicks that nobody made.
 */
export const meddle = (id: string, answering: string, starting: string): void => {
  for (const detail of [{ id, text: '{}' }, { id: '1', text: null }, id, { kind: 'go' }])
    dispatchEvent(new CustomEvent(answering, { detail: JSON.stringify(detail) }));
  dispatchEvent(new CustomEvent(starting, { detail: '{}' }));
  for (const host of document.querySelectorAll<HTMLElement>('[data-claim-clock]')) {
    host.focus();
    host.click();
    for (const type of ['pointerdown', 'mousedown', 'mouseup', 'click'])
      host.dispatchEvent(new MouseEvent(type, { bubbles: true, composed: true }));
    for (const key of ['Enter', ' ', 'Tab'])
      host.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true }));
  }
};

/** Runs in the page: all that a script of it can get of us. */
export const spied = (): string =>
  [
    ...Reflect.get(window, 'seen'),
    document.documentElement.outerHTML,
    ...[...document.querySelectorAll('[data-claim-clock]')].map(
      (host) => `${host.shadowRoot} ${host.textContent} ${getComputedStyle(host).content}`,
    ),
    ...performance.getEntries().map(({ name }) => name),
    ...[...document.styleSheets, ...document.adoptedStyleSheets].map((sheet) => String(sheet.href)),
  ].join('\n');

const EVENTS = [DATA_EVENT, ASK_EVENT, ANSWER_EVENT, START_EVENT];
export const SPY = `<script>(${spy})(${JSON.stringify(EVENTS)})</script>`;
