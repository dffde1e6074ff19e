import { LONGEST_RESPONSE } from './events';
import type { Heard } from './heard';
import { listenIn } from './listen-in';
import { quietly } from './native';
import { tellText, tellValue } from './tell';

const listen = EventTarget.prototype.addEventListener;

/** Hears responses to XMLHttpRequest: one listener more on each request, ahead of the page's own. */
export function hearXhr(heard: Heard): void {
  const loaded = (event: Event) =>
    quietly(() => {
      const { currentTarget: request } = event;
      if (!(request instanceof XMLHttpRequest)) return;
      // Bytes: not even looked at when they are surely too many.
      if (event instanceof ProgressEvent && event.loaded > LONGEST_RESPONSE * 4) return;
      const about = heard(request.responseURL);
      if (!about) return;
      if (request.responseType === 'json') tellValue(about, request.response);
      else if (request.responseType === '' || request.responseType === 'text')
        tellText(about, request.responseText);
    });
  // Opened again, a request keeps its one listener: the same function is not added twice.
  listenIn(XMLHttpRequest.prototype, 'open', (request) => listen.call(request, 'load', loaded));
}
