import { frame } from './draw.js';

/*
 * The page's client of the shop's gateway, with the transports of the real one: a script that calls a counted global
 * function (JSONP), fetch for GET, XMLHttpRequest for POST with a form.
 */
const GATEWAY = `https://acs.${location.hostname.split('.').slice(-2).join('.')}`;
let counted = 1;

/** Everything this page received, as text, in its order: what a test compares with what was sent. */
const received = [];

function address(api, version, type, rest) {
  const query = new URLSearchParams({
    jsv: '2.5.1',
    appKey: '12574478',
    t: String(Date.now()),
    sign: '0123456789abcdef0123456789abcdef',
    api,
    v: version,
    type,
    dataType: type,
    timeout: '15000',
    ecode: '1',
    needLogin: 'true',
    ...rest,
  });
  return `${GATEWAY}/h5/${api.toLowerCase()}/${version}/?${query}`;
}

function byScript(api, version, data) {
  return new Promise((resolve, reject) => {
    counted += 1;
    const callback = `mtopjsonp${counted}`;
    const script = document.createElement('script');
    const forget = () => {
      window[callback] = undefined;
      delete window[callback];
      script.remove();
    };
    window[callback] = (response) => {
      received.push({ api, text: JSON.stringify(response) });
      forget();
      resolve(response);
    };
    script.onerror = () => {
      forget();
      reject({ ret: ['ABORT::接口异常退出'] });
    };
    script.async = true;
    script.src = address(api, version, 'originaljsonp', { callback, data });
    document.head.append(script);
  });
}

async function byFetch(api, version, data) {
  const answer = await fetch(address(api, version, 'originaljson', { data }), {
    credentials: 'include',
  });
  const text = await answer.text();
  received.push({ api, text });
  return JSON.parse(text);
}

function byForm(api, version, data) {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', address(api, version, 'originaljson', {}));
    request.withCredentials = true;
    request.setRequestHeader('content-type', 'application/x-www-form-urlencoded');
    request.onload = () => {
      received.push({ api, text: request.responseText });
      resolve(JSON.parse(request.responseText));
    };
    request.onerror = () => reject({ ret: ['ABORT::接口异常退出'] });
    request.send(new URLSearchParams({ data }).toString());
  });
}

/** Resolves with the whole response; rejects with it when its `ret` tells no success. */
export async function request({ api, v = '1.0', data = {}, type = 'GET', dataType = 'json' }) {
  const text = JSON.stringify(data);
  const response = await (type.toUpperCase() === 'POST'
    ? byForm(api, v, text)
    : dataType.includes('jsonp')
      ? byScript(api, v, text)
      : byFetch(api, v, text));
  if (!response.ret[0].startsWith('SUCCESS')) throw response;
  return response;
}

if (frame.client) window.lib = { mtop: { request } };
window.shop = { received };
