import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CopiedPage } from '../../../../lib/marketplaces/page-copy/copied-page';

const COPY = '\nhtml\nbody\nmain\rone\nb\rtwo\f\rthree\nspan\f\f\np\rfour\f\f\f';

test('tells what stands where', () => {
  const page = new CopiedPage(COPY);
  const at = (selector: string) => page.querySelector(selector) ?? page.documentElement;
  const [main, b, p] = [at('main'), at('b'), at('p')];
  expect(main.textContent).toBe('onetwothree');
  expect(main.childNodes.map(({ nodeType }) => nodeType)).toEqual([3, 1, 3, 1]);
  expect(b.parentElement).toBe(main);
  expect(b.nextSibling?.textContent).toBe('three');
  expect(p.previousElementSibling).toBe(main);
  expect(main.contains(b)).toBe(true);
  expect(b.compareDocumentPosition(p)).toBe(4);
  expect(main.compareDocumentPosition(b)).toBe(20);
  expect(b.compareDocumentPosition(main)).toBe(10);
  expect(page.documentElement.parentNode).toBeNull();
  expect(page.body.localName).toBe('body');
});

test('any text is some page', () => {
  const sign = fc.constantFrom('\n', '\v', '\t', '\r', '\f', '=', 'b', 'href');
  fc.assert(
    fc.property(fc.array(fc.oneof(sign, fc.string({ maxLength: 3 }))), (parts) => {
      const page = new CopiedPage(parts.join(''));
      expect(page.about.textContent).toBeTypeOf('string');
      for (const element of page.querySelectorAll('*')) expect(element.closest('*')).toBe(element);
    }),
  );
});
