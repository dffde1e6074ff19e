import { expect, test } from 'vitest';
import { saidLanguage } from '../../../lib/marketplaces/said-language';
import { pageOf } from '../../page';

const page = (root: string) => pageOf(`<html ${root}><body></body></html>`);

test('a page says its language as it is written, or none', () => {
  expect(saidLanguage(page('lang="pt_BR"'))).toBe('pt-BR');
  expect(saidLanguage(page(''))).toBe('und');
  expect(saidLanguage(page('lang="<b>"'))).toBe('und');
});

test('one that was translated says none: marked by Chrome, or in another language than at first', () => {
  expect(saidLanguage(page('lang="de" class="js translated-ltr"'))).toBe('und');
  const american = page('lang="en-US"');
  expect(saidLanguage(american)).toBe('en-US');
  american.documentElement.lang = 'de';
  expect(saidLanguage(american)).toBe('und');
  expect(saidLanguage(american)).toBe('und');
  american.documentElement.lang = 'en-US';
  expect(saidLanguage(american)).toBe('en-US');
});

test('one that says it late is no other than at first', () => {
  const slow = page('');
  expect(saidLanguage(slow)).toBe('und');
  slow.documentElement.lang = 'de';
  expect(saidLanguage(slow)).toBe('de');
});
