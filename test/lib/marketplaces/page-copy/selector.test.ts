// @vitest-environment happy-dom
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CopiedPage } from '../../../../lib/marketplaces/page-copy/copied-page';
import { copyOfPage } from '../../../../lib/marketplaces/page-copy/copy-of';
import { selectorOf } from '../../../../lib/marketplaces/page-copy/selector';

const tag = fc.constantFrom('div', 'p', 'a', 'span');
const name = fc.constantFrom('one', 'two', 'two-three');
const attribute = fc.constantFrom('href', 'role', 'title');
const value = fc.constantFrom('one', 'two', 'one two');

const simple = fc.oneof(
  name.map((each) => `.${each}`),
  name.map((each) => `#${each}`),
  attribute.map((each) => `[${each}]`),
  fc
    .tuple(attribute, fc.constantFrom('', '*', '^', '$'), value)
    .map(([each, how, text]) => `[${each}${how}="${text}"]`),
);
const compound = fc
  .tuple(fc.option(tag, { nil: '' }), fc.array(simple, { minLength: 1, maxLength: 2 }))
  .map(([each, more]) => `${each}${more.join('')}`)
  // The browser that is simulated here takes the last of several ids.
  .filter((each) => !/#.*#/.test(each));
const selector = fc
  .array(
    fc.array(compound, { minLength: 1, maxLength: 3 }).map((chain) => chain.join(' ')),
    { minLength: 1, maxLength: 2 },
  )
  .map((parts) => parts.join(', '));

const opening = fc
  .tuple(tag, fc.option(name), fc.option(name), fc.option(fc.tuple(attribute, value)))
  .map(([each, id, classes, more]) =>
    [
      `<${each}`,
      id && ` id="${id}"`,
      classes && ` class="${classes} other"`,
      more && ` ${more[0]}="${more[1]}"`,
      '>',
    ].join(''),
  );
/** Elements, and how many of the open ones end before each. */
const markup = fc.array(fc.tuple(opening, fc.nat(2)), { maxLength: 12 }).map((elements) => {
  const open: string[] = [];
  return elements
    .map(([start, ends]) => {
      const ended = open.splice(Math.max(0, open.length - ends)).reverse();
      open.push(/\w+/.exec(start)?.[0] ?? '');
      return `${ended.map((each) => `</${each}>`).join('')}${start}`;
    })
    .join('');
});

test('finds in a copy what the browser finds in the page', () => {
  fc.assert(
    fc.property(markup, selector, (html, wanted) => {
      const page = new DOMParser().parseFromString(`<body>${html}</body>`, 'text/html');
      const copy = new CopiedPage(copyOfPage(page, () => false));
      const all = (root: { querySelectorAll(selector: string): ArrayLike<unknown> }) =>
        Array.from(root.querySelectorAll('*'));
      const placesOf = (root: typeof page | typeof copy) => {
        const elements = all(root);
        return Array.from<unknown>(root.querySelectorAll(wanted)).map((each) =>
          elements.indexOf(each),
        );
      };
      expect(placesOf(copy)).toEqual(placesOf(page));
    }),
    { numRuns: 150 },
  );
});

test.each(['a > b', 'a + b', 'a:first-child', 'a[b~="c"]', 'a:not(b', '.'])(
  'refuses what it does not know: %s',
  (unknown) => {
    expect(() => selectorOf(unknown)).toThrow('do not know');
  },
);
