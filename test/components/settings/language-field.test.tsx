// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, it, vi } from 'vitest';
import { HereContext } from '../../../components/here';
import { LanguageField } from '../../../components/settings/language-field';
import { localeWords } from '../../tools/locale-words';
import { NOW, ZONE } from '../sample-view';

afterEach(cleanup);

function show(language: string | null) {
  const save = vi.fn<(language: string | null) => void>();
  render(
    <HereContext.Provider value={{ words: localeWords(), now: NOW, zone: ZONE }}>
      <LanguageField languages={['pt-BR', 'de', 'ru']} language={language} save={save} />
    </HereContext.Provider>,
  );
  return { save, field: screen.getByLabelText<HTMLSelectElement>('Language of ClaimClock') };
}

it('offers the browser’s language first, then each by its own name', () => {
  const { field } = show(null);
  expect([...field.options].map(({ value, text, lang }) => [value, text, lang])).toEqual([
    ['', 'The same as the browser', ''],
    ['de', 'Deutsch', 'de'],
    ['pt-BR', 'Português (Brasil)', 'pt-BR'],
    ['ru', 'Русский', 'ru'],
  ]);
  expect(field.value).toBe('');
});

it('saves a language, and the browser’s as none', () => {
  const { field, save } = show('de');
  expect(field.value).toBe('de');
  for (const value of ['ru', '']) fireEvent.change(field, { target: { value } });
  expect(save.mock.calls).toEqual([['ru'], [null]]);
});
