// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest';
import { keepPlace } from '../../components/keep-place';

const page = document;
keepPlace(page);

const button = (name: string): HTMLElement => {
  const found = page.getElementById(name);
  if (!found) throw new Error(`no ${name}`);
  return found;
};

/** Presses Tab: the name of what has the focus then; null where that is left to the browser. */
function tab(shiftKey = false): string | null {
  const pressed = new KeyboardEvent('keydown', { key: 'Tab', shiftKey, cancelable: true });
  page.dispatchEvent(pressed);
  return pressed.defaultPrevented ? (page.activeElement?.id ?? '') : null;
}

beforeEach(() => {
  page.body.innerHTML = `
    <button id="first"></button>
    <div><button id="before"></button><span><button id="gone"></button></span></div>
    <a id="no-stop"></a><button id="off" disabled></button><button id="after"></button>`;
  page.dispatchEvent(new Event('pointerdown'));
});

test('Tab goes on behind what had the focus and is gone', () => {
  button('gone').focus();
  button('gone').remove();
  expect(tab()).toBe('after');
});

test('to what took its place first', () => {
  button('gone').focus();
  const question = page.createElement('i');
  question.innerHTML = '<button id="sure"></button>';
  button('gone').before(question);
  button('gone').remove();
  expect(tab()).toBe('sure');
});

test('Shift and Tab go back before it', () => {
  button('gone').focus();
  button('gone').remove();
  expect(tab(true)).toBe('before');
});

test('it is left to the browser while something has the focus, after a click, and where nothing is gone', () => {
  expect(tab()).toBeNull();
  button('gone').focus();
  expect(tab()).toBeNull();
  button('gone').remove();
  page.dispatchEvent(new Event('pointerdown'));
  expect(tab()).toBeNull();
});

test('behind the last stop it is the browser’s turn', () => {
  button('after').focus();
  button('after').remove();
  expect(tab()).toBeNull();
  expect(tab(true)).toBe('gone');
});
