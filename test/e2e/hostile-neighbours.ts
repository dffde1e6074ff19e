/*
 * Scripts of a page, or of other extensions, that want something of the place where we stand. Each runs in the page
 * ahead of everything of its own, answers within the same turn, and counts its answers.
 */

/** Watches the page for elements of ours and has each answered; true: there was something to answer. */
const watch = (): void => {
  Reflect.set(window, 'answers', 0);
  const watchHosts = (answer: (host: HTMLElement) => boolean, options: MutationObserverInit) => {
    new MutationObserver(() => {
      for (const host of document.querySelectorAll<HTMLElement>('[data-claim-clock]'))
        if (answer(host)) Reflect.set(window, 'answers', Reflect.get(window, 'answers') + 1);
    }).observe(document, { subtree: true, ...options });
  };
  Reflect.set(window, 'watchHosts', watchHosts);
};

declare const watchHosts: (
  answer: (host: HTMLElement) => boolean,
  options: MutationObserverInit,
) => void;

const NEIGHBOURS = {
  'moves us to the end of our card': () =>
    watchHosts(
      (host) => {
        if (!host.nextSibling) return false;
        host.parentNode?.append(host);
        return true;
      },
      { childList: true },
    ),
  'keeps an element of its own where we want to stand': () =>
    watchHosts(
      (host) => {
        if (host.previousElementSibling?.localName === 'i') return false;
        host.before(document.createElement('i'));
        return true;
      },
      { childList: true },
    ),
  'keeps itself behind the header': () => {
    const rivals = new Map<Element, Element>();
    watchHosts(
      (host) => {
        const header = host.parentElement?.querySelector('.order-item-header');
        if (!header) return false;
        const rival = rivals.get(header) ?? document.createElement('i');
        rivals.set(header, rival);
        if (header.nextSibling === rival) return false;
        header.after(rival);
        return true;
      },
      { childList: true },
    );
  },
  'turns the page dark when we are light, and light when we are dark': () => {
    const clear = document.createElement('style');
    clear.textContent = 'body, body * { background: transparent !important }';
    document.head.append(clear);
    watchHosts(
      (host) => {
        const wanted = host.dataset.theme === 'dark' ? 'white' : 'black';
        const { style } = document.documentElement;
        if (!host.dataset.theme || style.backgroundColor === wanted) return false;
        style.backgroundColor = wanted;
        return true;
      },
      { attributes: true, attributeFilter: ['data-theme'] },
    );
  },
};

const ENEMIES = {
  'takes us out of the page': () =>
    watchHosts(
      (host) => {
        host.remove();
        return true;
      },
      { childList: true },
    ),
  'takes us to the end of the page': () =>
    watchHosts(
      (host) => {
        if (host.parentNode === document.body) return false;
        document.body.append(host);
        return true;
      },
      { childList: true },
    ),
  'makes each card anew that we come into': () =>
    watchHosts(
      (host) => {
        const card = host.closest('.order-item');
        if (!card) return false;
        host.remove();
        card.replaceWith(card.cloneNode(true));
        return true;
      },
      { childList: true },
    ),
};

const scripts = (all: Readonly<Record<string, () => void>>) =>
  Object.entries(all).map(
    ([what, work]) => [what, `<script>(${watch})();(${work})()</script>`] as const,
  );

/** Those beside whom everything is still shown. */
export const neighbours = scripts(NEIGHBOURS);
/** Those who let nothing of ours stay. */
export const enemies = scripts(ENEMIES);

/** Runs in the page: how often its neighbour has answered us so far. */
export const answers = (): number => Reflect.get(window, 'answers');

/**
 * Runs in the page: waits until its neighbour has not answered for so many turns in which the page was drawn and had
 * nothing left to do. On a busy machine they take as much longer as we do. Gives how often it has answered then.
 */
export const atRest = async (): Promise<number> => {
  const count = (): number => Reflect.get(window, 'answers');
  for (let [still, seen] = [0, -1]; still < 30; still += 1) {
    await new Promise((drawn) => requestAnimationFrame(drawn));
    await new Promise((idle) => requestIdleCallback(idle));
    if (count() !== seen) [still, seen] = [0, count()];
  }
  return count();
};
