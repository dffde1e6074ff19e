// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { luminanceOf, themeOf } from '../../../lib/overlay/page-theme';

test('white is bright, black is dark', () => {
  expect(luminanceOf('rgb(255, 255, 255)')).toBeCloseTo(1);
  expect(luminanceOf('rgb(0, 0, 0)')).toBe(0);
  expect(luminanceOf('rgb(0 0 0 / 0.9)')).toBe(0);
});

test('what is seen through, or written in a way not known, has no brightness', () => {
  expect(luminanceOf('rgba(0, 0, 0, 0)')).toBeNull();
  expect(luminanceOf('color(display-p3 0 0 0)')).toBeNull();
  expect(luminanceOf('')).toBeNull();
});

test('the nearest background that can be seen decides', () => {
  document.body.style.backgroundColor = 'rgb(10, 10, 10)';
  const clear = document.createElement('div');
  clear.style.backgroundColor = 'rgba(255, 255, 255, 0.1)';
  document.body.replaceChildren(clear);
  expect(themeOf(clear)).toBe('dark');
  clear.style.backgroundColor = 'rgb(250, 250, 250)';
  expect(themeOf(clear)).toBe('light');
});

test('a page without a background is white', () => {
  expect(themeOf(null)).toBe('light');
});
