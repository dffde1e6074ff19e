// @vitest-environment happy-dom
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { find } from '../../../../lib/marketplaces/nodes';
import { CopiedPage } from '../../../../lib/marketplaces/page-copy/copied-page';
import { copyOfCard, copyOfPage } from '../../../../lib/marketplaces/page-copy/copy-of';
import { wholeCharacter } from '../../../any-character';

const nothingOfOurs = () => false;
const pageOf = (html: string) => new DOMParser().parseFromString(html, 'text/html');

test('a card comes with the elements around it, and without what else is in them', () => {
  const page = pageOf(
    '<html lang="de"><body><main id="list"><p>Other</p><section>A<b>1</b> <i>2</i></section></main>',
  );
  const card = find(page, 'section');
  const copy = new CopiedPage(card ? copyOfCard(card) : '');
  expect(copy.documentElement.getAttribute('lang')).toBe('de');
  expect(copy.about.closest('#list')?.children).toHaveLength(1);
  expect(copy.about).toBe(copy.around);
  expect(copy.about.textContent).toBe('A1 2');
});

test('what its reader needs around it comes whole, and the card is told from it', () => {
  const page = pageOf('<main><section><b>One</b><i>Two</i></section></main>');
  const [card, around] = [find(page, 'i'), find(page, 'section')];
  const copy = new CopiedPage(card && around ? copyOfCard(card, around) : '');
  expect(copy.about.localName).toBe('i');
  expect(copy.around.textContent).toBe('OneTwo');
});

test('what a person typed, what scripts say and what is ours stays in the page', () => {
  const page = pageOf(
    `<input value="secret"><textarea>secret</textarea><script>secret</script>
     <div data-x="secret" style="color:red" data-claim-clock>secret</div><p style="display:none">seen</p>`,
  );
  const copy = copyOfPage(page, (node) => node instanceof Element && node.matches('[data-x]'));
  expect(copy).not.toContain('secret');
  expect(copy).not.toContain('color');
  expect(copy).toContain('display:none');
});

test('where somebody lives stays in the page; a block of that name that holds all of it does not', () => {
  const page = pageOf(
    `<main class="with-address">${'<p>seen</p>'.repeat(50)}<div class="shipping-Address">secret</div></main>`,
  );
  const copy = copyOfPage(page, nothingOfOurs);
  expect(copy).toContain('seen');
  expect(copy).not.toContain('secret');
});

test('of a script only what is asked for', () => {
  const page = pageOf('<script>var data = 1</script><script>secret</script>');
  const copy = new CopiedPage(
    copyOfPage(page, nothingOfOurs, (text) => (text.includes('data') ? text : '')),
  );
  expect(copy.querySelectorAll('script').map(({ textContent }) => textContent)).toEqual([
    'var data = 1',
    '',
  ]);
});

test('texts cannot pass for elements, whatever is in them', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: wholeCharacter }),
      fc.constantFrom('\n', '\v', '\t', '\r', '\f'),
      (text, sign) => {
        const page = pageOf('<body></body>');
        const said = `${text}${sign}b${sign}id=x${text}`;
        page.body.textContent = said;
        page.body.title = said;
        const copy = new CopiedPage(copyOfPage(page, nothingOfOurs));
        const spaced = (each: string | null) => each?.replace(/[\t\n\v\f\r]/g, ' ');
        expect(copy.querySelectorAll('body *')).toEqual([]);
        expect(copy.body.textContent).toBe(spaced(page.body.textContent));
        expect(copy.body.getAttribute('title')).toBe(spaced(page.body.title));
        expect(copy.body.getAttribute('id')).toBeNull();
      },
    ),
  );
});

test('of a page without an end the start is copied', () => {
  const page = pageOf(`<main>${'<p>x</p>'.repeat(70_000)}</main>`);
  const copy = copyOfPage(page, nothingOfOurs);
  expect(copy.length).toBeLessThan(400_000);
  expect(new CopiedPage(copy).querySelectorAll('p').length).toBeGreaterThan(20_000);
});

test('a card’s texts and attributes come whole, whatever is in them', () => {
  const sign = fc.constantFrom('&', '<', '>', '"', '\u00a0', '</p>', '&amp;', '\v', '-->');
  const text = fc.array(fc.oneof(sign, fc.string({ maxLength: 4 }))).map((parts) => parts.join(''));
  fc.assert(
    fc.property(text, text, (said, title) => {
      const page = pageOf(
        '<main><section><p></p><script>secret</script><b>end</b></section></main>',
      );
      const [card, p] = [find(page, 'section'), find(page, 'p')];
      if (!card || !p) throw new Error('no card');
      p.textContent = said.replace(/\u00a0/g, ' ');
      p.setAttribute('title', title.replace(/\u00a0/g, ' '));
      const { about } = new CopiedPage(copyOfCard(card));
      expect(about.querySelector('p')?.textContent).toBe(p.textContent);
      expect(about.querySelector('p')?.getAttribute('title')).toBe(p.getAttribute('title'));
      expect(about.querySelector('b')?.textContent).toBe('end');
      expect(about.children).toHaveLength(3);
      expect(about.textContent).not.toContain('secret');
    }),
  );
});

test('what is ours in a card is no part of it, and a card without an end is cut off', () => {
  const page = pageOf(
    `<main><section>${'<i>x</i>'.repeat(20_000)}<div data-claim-clock="" data-order="1"></div></section></main>`,
  );
  const card = find(page, 'section');
  const copy = card ? copyOfCard(card) : '';
  expect(copy.length).toBeLessThan(101_000);
  expect(new CopiedPage(copy).about.children.length).toBeGreaterThan(10_000);
  expect(copy).not.toContain('data-claim-clock');
});
