import fc from 'fast-check';

/** The code of what is one character; fast-check asks so which strings can be made of these. */
function codeOf(text: unknown): number {
  const code = typeof text === 'string' ? text.codePointAt(0) : undefined;
  if (code === undefined || String.fromCodePoint(code) !== text) throw new Error('no character');
  return code;
}

/** Any code point, half a pair too. */
export const anyCharacter = fc.nat(0x10ffff).map((code) => String.fromCodePoint(code), codeOf);

/** The first half of a pair, and how many halves there are. */
const [HALF, HALVES] = [0xd800, 0x800];

/** fast-check's own `binary` without the tables that it makes at first use, which cost each worker most of a second. */
export const wholeCharacter = fc.nat(0x10ffff - HALVES).map(
  (at) => String.fromCodePoint(at < HALF ? at : at + HALVES),
  (text) => {
    const code = codeOf(text);
    if (code >= HALF && code < HALF + HALVES) throw new Error('half a pair');
    return code < HALF ? code : code - HALVES;
  },
);
