import type { PageTexts } from '../core/views/drawing';
import type { Surroundings } from './overlay-world';

/** What a page's script is given before the background handed over any sentence. */
export interface Untold extends Omit<Surroundings, 'texts' | 'theme' | 'onTexts'> {
  /** A text as the browser has it; empty where it has none, or none any more. */
  readonly browserText: (name: string) => string;
}

/**
 * The sentences of a page, as the background hands them over: asked for at once, which also wakes it. Only where they
 * are needed before it answers is the browser asked: in a page that is a question to another process, for which all
 * else waits.
 */
export function withTexts(untold: Untold): Surroundings {
  const { ask, browserText, onOrdersChanged } = untold;
  let handed: PageTexts | null = null;
  const listeners = new Set<() => void>();
  const askForThem = () =>
    ask('pageTexts').then(
      (texts) => {
        handed = texts;
        for (const listener of listeners) listener();
      },
      () => {},
    );
  void askForThem();
  // Told so when another language or theme was chosen, too.
  onOrdersChanged((keys) => void (keys === null && askForThem()));
  // Asked one by one, when they are said.
  const browsers: PageTexts['texts'] = new Proxy(Object.create(null), {
    get: (_none, name) => browserText(String(name)),
  });
  const texts = () =>
    handed ?? {
      flow: { lang: browserText('noticeLanguage') || 'en', dir: 'auto' },
      texts: browsers,
      icons: { brand: '', question: '' },
    };
  const theme = () => handed?.theme ?? null;
  const onTexts = (listener: () => void) => {
    listeners.add(listener);
    return () => void listeners.delete(listener);
  };
  return Object.assign(untold, { texts, theme, onTexts });
}
