import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const read = (file: string) => readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');

describe('Korean is broken between words on every surface', () => {
  // What each document and each shadow root is dressed in first.
  test.each([
    ['the extension’s pages', 'assets/styles/page.css', '@import "./tokens.css"'],
    ['what is laid over a shop’s page', 'lib/overlay/host/shadow.ts', 'tokens.css?inline'],
  ])('%s have the tokens', (_, file, imported) => expect(read(file)).toContain(imported));

  test.each([
    'assets/styles/tokens.css',
    'components/pill.css',
    'components/claims/case-file/case-page.css',
  ])('%s', (file) => {
    const [, body = ''] = /:where\(:lang\(ko\)\) \{([^}]*)\}/.exec(read(file)) ?? [];
    expect(body).toContain('word-break: keep-all;');
  });

  test('a word that is too long for its line is broken all the same', () => {
    for (const file of ['assets/styles/page.css', 'components/claims/case-file/case-page.css'])
      expect(read(file)).toContain('overflow-wrap: anywhere;');
    expect(read('assets/styles/tokens.css')).toMatch(/keep-all;\s+overflow-wrap: anywhere;/);
  });
});
