/*
 * Pages that reach for what we draw, or that call their own things by the browser's names. Each runs ahead of
 * everything else of its page.
 */

/** Defines every element name that comes by, and keeps each shadow root that it can get hold of. */
const defines = (): void => {
  const roots: unknown[] = [];
  Reflect.set(window, 'roots', roots);
  const define = (name: string) => {
    if (!name.includes('-') || customElements.get(name)) return;
    customElements.define(
      name,
      class extends HTMLElement {
        constructor() {
          super();
          roots.push(this.attachInternals().shadowRoot ?? this.attachShadow({ mode: 'open' }));
        }
      },
    );
  };
  define('claim-clock');
  new MutationObserver((changes) => {
    for (const { addedNodes } of changes)
      for (const node of addedNodes)
        if (node instanceof Element) {
          define(node.localName);
          if (node.matches('[data-claim-clock]') && node.shadowRoot) roots.push(node.shadowRoot);
        }
  }).observe(document, { childList: true, subtree: true });
};

/**
 * Puts everything into a form whose fields are called like what is read of nodes, beside pictures that are called like
 * what is read of documents.
 */
const clobbers = (): void => {
  const fields =
    'attributes body childElementCount childNodes children closest compareDocumentPosition contains firstChild getAttribute hasAttribute insertBefore isConnected localName matches nextSibling nodeType nodeValue outerHTML ownerDocument parentElement parentNode querySelector querySelectorAll tagName textContent append remove';
  const pictures =
    'body createElement createElementNS createTextNode documentElement defaultView hidden querySelector querySelectorAll readyState addEventListener';
  addEventListener('DOMContentLoaded', () => {
    const { body } = document;
    const form = document.createElement('form');
    const around = [...body.childNodes];
    for (const name of fields.split(' ')) {
      const field = Object.assign(document.createElement('input'), { type: 'hidden', name });
      Element.prototype.append.call(form, field);
    }
    Element.prototype.append.call(form, ...around);
    Element.prototype.append.call(body, form);
    for (const id of ['browser', 'body', 'chrome']) {
      const named = document.createElement('div');
      named.id = id;
      Element.prototype.append.call(body, named);
    }
  });
  // Once the page has drawn itself: it would stumble over them as well.
  new MutationObserver((_changes, watching) => {
    if (!Document.prototype.querySelector.call(document, '.order-item')) return;
    watching.disconnect();
    const body = document.documentElement.lastElementChild;
    for (const name of pictures.split(' ')) {
      const picture = Document.prototype.createElement.call(document, 'img');
      picture.setAttribute('name', name);
      picture.setAttribute('hidden', '');
      body?.append(picture);
    }
  }).observe(document, { childList: true, subtree: true });
};

const head = (work: () => void) => `<script>(${work})()</script>`;
export const DEFINES = head(defines);
export const CLOBBERS = head(clobbers);
export const painted = (color: string) =>
  `<style>body, body * { background: transparent !important } html { background: ${color} !important }</style>`;

/** Runs in the page: lays a picture of something else over everything, in front of all and open to every press. */
export const layDecoy = (): void => {
  const decoy = document.createElement('div');
  decoy.popover = 'manual';
  decoy.textContent = 'You have won';
  decoy.style.cssText = 'inset: 0; inline-size: 100%; block-size: 100%; pointer-events: none';
  document.body.append(decoy);
  decoy.showPopover();
};

/** Runs in the page: how many shadow roots it got hold of. */
export const gotRoots = (): number => Reflect.get(window, 'roots').length;

/** Runs in the page: which of these words the browser finds in it. */
export const findsOf = (words: readonly string[]): string[] =>
  words.filter((word) => {
    getSelection()?.removeAllRanges();
    return Reflect.get(window, 'find').call(window, word, false, false, true);
  });

/** Runs in the page: how light or dark our elements are. */
export const looks = (): string[] =>
  [...document.querySelectorAll<HTMLElement>('[data-claim-clock][data-order]')].map(
    ({ dataset }) => dataset.theme ?? '',
  );
