import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Named, reachesOf } from '../../../../lib/marketplaces/label-reader/reaches';
import { pageOf } from '../../../page';

const namedIn = (body: Element): Named[] =>
  Array.from(body.querySelectorAll('[data-id]'), (element) => ({
    id: element.getAttribute('data-id') ?? '',
    element,
  }));

/** A tree of elements, some of which name something. */
const tree = fc.letrec<{ node: string; inside: string[] }>((tie) => ({
  node: fc
    .tuple(
      fc.constantFrom('', '', ' data-id="a"', ' data-id="b"', ' data-id="c"'),
      fc.oneof({ depthSize: 'medium' }, fc.constant<string[]>([]), tie('inside')),
    )
    .map(([name, inside]) => `<div${name}>${inside.join('')}</div>`),
  inside: fc.array(tie('node'), { minLength: 1, maxLength: 3 }),
})).node;

test('each name reaches as far as no other is held, however often it is named', () =>
  fc.assert(
    fc.property(tree, fc.integer({ min: 0 }), (html, seed) => {
      const { body } = pageOf(`<main>${html}</main>`);
      const named = namedIn(body);
      const ends = (element: Element) => element.tagName === 'MAIN';
      const holdsOnly = (element: Element, id: string) =>
        named.every((other) => other.id === id || !element.contains(other.element));
      const tops = new Set<Element>();
      const wanted = named.flatMap(({ id, element }) => {
        let top: Element | null = null;
        let at: Element | null = element;
        for (; at && !ends(at) && holdsOnly(at, id); at = at.parentElement) top = at;
        if (!top || tops.has(top)) return [];
        tops.add(top);
        return [{ id, element, top, around: at && !ends(at) ? at : null }];
      });
      const turned = seed % 2 === 0 ? named : named.toReversed();
      expect(reachesOf(turned, ends)).toEqual(wanted);
    }),
  ));

test('a name reaches to the end where there is no other', () => {
  const { body } = pageOf('<main><section><p data-id="a"></p></section></main>');
  const [reach] = reachesOf(namedIn(body), (element) => element.tagName === 'MAIN');
  expect(reach?.top.tagName).toBe('SECTION');
  expect(reach?.around).toBeNull();
});
