import { own } from '../../marketplaces/nodes';

/** Listens to what the browser itself reports: a script of the page can make up any event, as often as it likes. */
export function onTrusted<Happening extends Event>(
  target: Document | Window | null,
  type: string,
  act: (event: Happening) => void,
  options: AddEventListenerOptions,
): void {
  if (!target) return;
  const hear = (event: Event) => {
    if (event.isTrusted) act(event as Happening);
  };
  const listen: EventTarget['addEventListener'] =
    'nodeType' in target ? own(target, 'addEventListener') : target.addEventListener;
  listen.call(target, type, hear, options);
}
