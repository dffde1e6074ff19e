/*
 * `conduct.begin(api, order)` makes requests in every way and keeps account of all that a page can see of them:
 * `conduct.account`, a text that is the same whenever the page was treated the same. What it uses of the browser it
 * takes when it is loaded: spoilt afterwards (`spoils.js`), it is spoilt for others. Loaded again, it finds itself
 * there.
 */
window.conduct ??= (() => {
  const { apply, ownKeys, defineProperty, setPrototypeOf, getOwnPropertyDescriptor } = Reflect;
  const own =
    (method) =>
    (self, ...given) =>
      apply(method, self, given);
  const bare = (of) => {
    setPrototypeOf(of, null);
    return of;
  };
  const { stringify } = JSON;
  const Later = Promise;
  const Request = XMLHttpRequest;
  const Answer = Response;
  const Abort = AbortController;
  const Failure = Error;
  const get = fetch;
  const abort = own(AbortController.prototype.abort);
  const listen = own(EventTarget.prototype.addEventListener);
  const create = own(Document.prototype.createElement);
  const append = own(Node.prototype.appendChild);
  const assign = own(Element.prototype.setAttribute);
  const sorted = own(Array.prototype.sort);
  const joined = own(Array.prototype.join);
  const encode = encodeURIComponent;
  const policy = window.trustedTypes?.createPolicy('page', bare({ createScriptURL: (url) => url }));

  /** Without an iterator, which may be spoilt. */
  const each = async (list, work) => {
    for (let at = 0; at < list.length; at += 1) await work(list[at]);
  };
  const eachAtOnce = (list, work) => {
    for (let at = 0; at < list.length; at += 1) work(list[at]);
  };

  const account = [];
  const tell = (...parts) => {
    account[account.length] = joined(parts, ' ');
  };
  const of = (failure) => `${failure?.name}: ${failure?.message}`;

  const fail = () => {
    throw new Failure('spoilt');
  };

  const addressOf = (api, type, rest, data) =>
    `https://acs.aliexpress.com/h5/${api}/1.0/?api=${api}&type=${type}&data=${encode(stringify(bare(data)))}${rest}`;

  /** A script that calls a function which is made before it, after it, or never. */
  const byScript = (api, name, data, made) =>
    new Later((over) => {
      const script = create(document, 'script');
      const address = addressOf(api, 'jsonp', `&callback=${name}`, data);
      assign(script, 'src', policy ? policy.createScriptURL(address) : address);
      eachAtOnce(['load', 'error'], (end) =>
        listen(script, end, () => {
          tell(name, end, typeof window[name], name in window);
          over();
        }),
      );
      const make = () => {
        window[name] = function (...given) {
          tell(name, 'called', this === window, given.length, given[0]?.api);
          if (data.throws) throw new Failure(`of ${name}`);
        };
      };
      if (made === 'before') make();
      append(document.head, script);
      if (made === 'after') make();
    });

  /** Lets the shop break off what it has begun to send. */
  const breakOff = (api) => void get(addressOf(api, 'json', '', { breaks: 'now' }));

  const byFetch = async (api, form, data) => {
    const stop = new Abort();
    try {
      const response = await get(addressOf(api, 'json', '', data), bare({ signal: stop.signal }));
      if (data.strange)
        eachAtOnce(['url', 'clone', 'body'], (name) =>
          defineProperty(response, name, bare({ configurable: true, get: fail })),
        );
      const reading = apply(Answer.prototype[form], response, []);
      tell('fetch', form, reading instanceof Later, response.bodyUsed);
      if (data.breaks === 'off') breakOff(api);
      if (data.breaks === 'open') abort(stop, new Failure('no longer wanted'));
      const read = await reading;
      tell('fetch', form, 'read', read.length ?? read.byteLength ?? read.size ?? read.api);
      await apply(Answer.prototype[form], response, []);
    } catch (failure) {
      tell('fetch', form, stringify(data.breaks ?? null), of(failure));
    }
  };

  const byRequest = (api, type, data, opened = 1) =>
    new Later((over) => {
      const request = new Request();
      const what = `request ${type}`;
      const events = ['readystatechange', 'loadstart', 'load', 'error', 'abort', 'loadend'];
      eachAtOnce(events, (event) =>
        listen(request, event, () => {
          tell(what, event, request.readyState, request.status);
          if (data.breaks === 'off' && event === 'readystatechange' && request.readyState === 3)
            breakOff(api);
          if (event === 'loadend') over();
        }),
      );
      for (let time = 0; time < opened; time += 1)
        tell(
          what,
          apply(Request.prototype.open, request, ['GET', addressOf(api, 'json', '', data)]),
        );
      request.responseType = type;
      if (data.strange)
        defineProperty(request, 'responseURL', bare({ configurable: true, get: fail }));
      request.onload = () =>
        tell(what, 'onload', request.response?.length ?? request.response?.api);
      request.send();
      if (data.breaks === 'open') request.abort();
    });

  /** What the functions look like that the page calls, and what they say to a wrong call. */
  const looks = async (owner, name) => {
    const { value, ...flags } = bare(getOwnPropertyDescriptor(owner, name));
    tell(name, stringify(bare(flags)), value.name, value.length, 'prototype' in value);
    tell(joined(sorted(ownKeys(value)), ','));
    try {
      new value();
    } catch (failure) {
      tell(name, 'constructed:', failure.name);
    }
    try {
      await apply(value, bare({}), []);
    } catch (failure) {
      tell(name, 'of nothing:', of(failure));
    }
  };

  /** The names of the window's variables. */
  const variables = () => {
    const found = ownKeys(window);
    const names = [];
    for (let at = 0; at < found.length; at += 1)
      if (typeof found[at] === 'string') names[names.length] = found[at];
    return joined(sorted(names), ',');
  };

  /** A promise that is refused and that nobody handles, and the moment at which the page is told. */
  const unhandled = (work) =>
    new Later((over) => {
      listen(window, 'unhandledrejection', () => over(), bare({ once: true }));
      work();
    });

  // From now on: whoever comes after this script may fail when it is loaded.
  listen(window, 'unhandledrejection', ({ reason }) => tell('unhandled', of(reason)));
  listen(window, 'error', ({ message }) => tell('error', message));

  return {
    account: null,
    async begin(api, tradeOrderId) {
      const forms = ['text', 'json', 'blob', 'arrayBuffer'];
      await each(forms, (name) => looks(Answer.prototype, name));
      await each(['open', 'send'], (name) => looks(Request.prototype, name));

      const plain = { tradeOrderId };
      await byScript(api, 'mtopjsonp1', plain, 'before');
      await byScript(api, 'mtopjsonp2', plain, 'after');
      await byScript(api, 'mtopjsonp3', { ...plain, throws: true }, 'before');
      await byScript(api, 'mtopjsonp4', { breaks: 'at-once' }, 'before');
      await byScript(api, 'mtopjsonp5', { breaks: 'at-once' }, 'never');
      await each(forms, (form) => byFetch(api, form, plain));
      await byFetch(api, 'text', { breaks: 'off' });
      await byFetch(api, 'text', { breaks: 'open' });
      await byFetch(api, 'text', { ...plain, strange: true });
      await each(['', 'json', 'arraybuffer'], (type) => byRequest(api, type, plain));
      await byRequest(api, 'text', plain, 2);
      await byRequest(api, '', { breaks: 'off' });
      await byRequest(api, 'text', { breaks: 'open' });
      await byRequest(api, 'text', { ...plain, strange: true });
      await unhandled(async () => {
        const broken = await get(addressOf(api, 'json', '', { breaks: 'off' }));
        const reading = apply(Answer.prototype.text, broken, []);
        breakOff(api);
        await reading;
      });
      await unhandled(async () => {
        throw new Failure('the end');
      });
      tell(variables());
      this.account = joined(account, '\n');
    },
  };
})();
