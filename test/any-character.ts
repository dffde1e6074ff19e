import fc from 'fast-check';

/**
 * Any code point, half a pair too: fast-check's own `binary` without the tables that it makes at first use, which took
 * a busy machine longer than a test may last.
 */
export const anyCharacter = fc.nat(0x10ffff).map((code) => String.fromCodePoint(code));
