// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test } from 'vitest';
import {
  attributeOf,
  childrenOf,
  findAll,
  holds,
  isBefore,
  matches,
  nodeAfter,
  own,
  parentOf,
} from '../../../lib/marketplaces/nodes';
import { textPieces } from '../../../lib/marketplaces/page-text';
import { filesBelow } from '../../tools/source-files';

/** Everything that is read of a page's nodes. */
const NAMES = [
  'attributes body childElementCount childNodes children closest compareDocumentPosition contains createElement defaultView',
  'documentElement firstChild getAttribute hasAttribute hidden innerText insertBefore isConnected lastChild localName matches',
  'nextSibling nodeName nodeType nodeValue outerHTML ownerDocument parentElement parentNode previousSibling querySelector',
  'querySelectorAll readyState tagName textContent',
].flatMap((names) => names.split(' '));

let form = document.createElement('form');
let inside = document.createElement('p');
let behind = document.createElement('b');

beforeEach(() => {
  form = document.createElement('form');
  form.setAttribute('action', '/x');
  inside = document.createElement('p');
  inside.textContent = 'Order date';
  behind = document.createElement('b');
  form.append(inside);
  document.body.replaceChildren(form, behind);
  // As a browser has it; this one would stumble over such a form while it is put in its place.
  for (const name of NAMES)
    Object.defineProperty(form, name, { configurable: true, value: 'a field' });
});
afterEach(() => {
  for (const name of NAMES) Reflect.deleteProperty(form, name);
});

test('fields that are called like properties of their form change nothing of it', () => {
  expect(parentOf(form)).toBe(document.body);
  expect(own(form, 'tagName')).toBe('FORM');
  expect(own(form, 'firstChild')).toBe(inside);
  expect(childrenOf(form)).toEqual([inside]);
  expect(findAll(form, 'p')).toEqual([inside]);
  expect(attributeOf(form, 'action')).toBe('/x');
  expect(matches(form, 'form')).toBe(true);
  expect(holds(form, inside)).toBe(true);
  expect(isBefore(form, behind)).toBe(true);
});

test('a walk through such a form comes to its end', () => {
  expect(nodeAfter(inside, document.body)).toBe(behind);
  expect(textPieces(document.body)).toEqual(['Order date']);
});

test('readers and overlay read nothing of a page’s node by its name', () => {
  const named = new RegExp(
    `(?<!\\.\\.)\\.(?:${NAMES.filter((name) => name !== 'matches').join('|')})\\b`,
  );
  // Our own elements, by the names that only they have.
  const ours =
    /\b(?:bar|close|element|host|walker|panel|props|slot|style)\??\.|this\.#(?:host|more|seat)|\b(?:chip|root)\.ownerDocument|\.test\(/;
  const offences = ['lib/marketplaces', 'lib/overlay']
    .flatMap((room) => filesBelow(room, ['.ts', '.tsx']))
    // What draws makes elements of ours, and is given none of a page's.
    .filter(
      ({ path }) =>
        !/nodes\.ts$|\/page-data\/|overlay\/draw\/|page-copy\/(?:selector|copied-page)/.test(path),
    )
    .flatMap(({ path, text }) =>
      text
        .split('\n')
        .filter(
          (line) => named.test(line) && !/^\s*(?:\/?\*|\/\/|import)/.test(line) && !ours.test(line),
        )
        .map((line) => `${path}: ${line.trim()}`),
    );
  expect(offences).toEqual([]);
});
