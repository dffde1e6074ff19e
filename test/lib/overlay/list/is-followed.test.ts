// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { isFollowed } from '../../../../lib/overlay/list/is-followed';

/** Whether the element with the id "card" is followed on a page with this body. */
function followed(body: string): boolean {
  document.body.innerHTML = body;
  const card = document.getElementById('card');
  return card !== null && isFollowed(card, document);
}

test.each([
  ['<main><a id="card"></a><a></a></main>', true],
  ['<main><a id="card"></a>\n</main>', true],
  ['<main><div><a id="card"></a></div><div></div></main>', true],
  ['<a id="card"></a><a></a>', true],
  ['<main><a></a><a id="card"></a></main>', false],
  ['<main><div></div><div><a id="card"></a></div></main>', false],
  // A script's own, at the end of the body while the list is still being parsed.
  ['<main><a id="card"></a></main><div></div>', false],
])('%s: %s', (body, whether) => {
  expect(followed(body)).toBe(whether);
});

test('names in the page lead nowhere', () => {
  expect(
    followed(
      '<main><form><input name="parentNode"><input name="nextSibling"><a id="card"></a></form></main>',
    ),
  ).toBe(false);
});
