import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const blocksOf = (name: string): string[] => {
  const css = readFileSync(new URL(`../../assets/styles/${name}`, import.meta.url), 'utf8');
  return [...css.matchAll(/\{([^{}]*)\}/g)].map(([, body = '']) => body);
};
const [light = '', shopDark = ''] = blocksOf('tokens.css');
const [, systemDark = ''] = blocksOf('page-tokens.css');

const coloursOf = (block: string): Map<string, string> =>
  new Map([...block.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, k = '', v = '']) => [k, v]));

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** WCAG 2.2, "contrast ratio". */
function contrast(one: string, other: string): number {
  const [dark = 0, bright = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (bright + 0.05) / (dark + 0.05);
}

const WASHES = ['calm-wash', 'soon-wash', 'urgent-wash', 'wait-wash', 'quiet-wash'];
const GROUNDS = ['paper', 'wash', ...WASHES];
const TEXTS = ['ink', 'soft', 'calm', 'soon', 'urgent', 'wait', 'quiet'];
const SHAPES = ['edge', 'focus'];

describe('the colours', () => {
  it('are the same for a dark system and a dark shop page', () => {
    const values = (block: string) => [...block.matchAll(/--[\w-]+: [^;]+;/g)].map(String);
    expect(values(systemDark).length).toBeGreaterThan(15);
    expect(values(shopDark)).toEqual(values(systemDark));
  });

  for (const [name, block] of [
    ['light', light],
    ['dark', systemDark],
  ] as const) {
    const colours = coloursOf(block);
    const colour = (token: string) => colours.get(token) ?? 'missing';

    it(`${name}: every text has 4.5:1 on every ground, every shape 3:1`, () => {
      const low = [...TEXTS, ...SHAPES].flatMap((token) =>
        GROUNDS.filter(
          (ground) =>
            !(contrast(colour(token), colour(ground)) >= (TEXTS.includes(token) ? 4.5 : 3)),
        ).map((ground) => `${token} on ${ground}`),
      );
      expect(low).toEqual([]);
    });

    it(`${name}: text on filled red and on a primary button has 4.5:1`, () => {
      expect(contrast(colour('on-urgent'), colour('urgent'))).toBeGreaterThanOrEqual(4.5);
      expect(contrast(colour('paper'), colour('ink'))).toBeGreaterThanOrEqual(4.5);
    });
  }

  it('measures contrast as WCAG does', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
    expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
  });
});
