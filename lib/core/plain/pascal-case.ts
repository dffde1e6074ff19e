/**
 * A code as the end of a message name.
 *
 * @example pascalCase('send-back-in-14-days') // 'SendBackIn14Days'
 */
export const pascalCase = (code: string): string =>
  code.replace(/(?:^|-)([a-z\d])/g, (_, first: string) => first.toUpperCase());
