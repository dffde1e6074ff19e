import { LONGEST_RESPONSE } from './events';
import { own, quietly } from './native';
import { listenIn } from './observe-page';
import type { Heard } from './observed-apis';
import { tellText, tellValue } from './post';

/** Hears responses to XMLHttpRequest: one listener more on each request, ahead of the page's own. */
export function hearXhr(heard: Heard): void {
  const Request = XMLHttpRequest;
  const listen = own(EventTarget.prototype.addEventListener);
  const loaded = (event: Event) =>
    quietly(() => {
      const { currentTarget: request } = event;
      if (!(request instanceof Request)) return;
      // Bytes: not even looked at when they are surely too many.
      if ('loaded' in event && Number(event.loaded) > LONGEST_RESPONSE * 4) return;
      const about = heard(request.responseURL);
      if (!about) return;
      if (request.responseType === 'json') tellValue(about, request.response);
      else if (request.responseType === '' || request.responseType === 'text')
        tellText(about, request.responseText);
    });
  // Opened again, a request keeps its one listener: the same function is not added twice.
  listenIn(Request.prototype, 'open', (request) => {
    if (request instanceof Request) listen(request, 'load', loaded);
  });
}
