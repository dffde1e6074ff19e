// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, it, vi } from 'vitest';
import { HereContext } from '../../../components/here';
import { COUNTRIES } from '../../../components/settings/countries';
import { CountryField } from '../../../components/settings/country-field';
import { EU_COUNTRIES } from '../../../lib/payments/country';
import { localeWords } from '../../tools/locale-words';
import { NOW, ZONE } from '../sample-view';

afterEach(cleanup);

function show(country: string | null, language = 'en-GB') {
  const save = vi.fn<(country: string | null) => void>();
  render(
    <HereContext.Provider value={{ words: { ...localeWords(), language }, now: NOW, zone: ZONE }}>
      <CountryField country={country} save={save} />
    </HereContext.Provider>,
  );
  return { save, field: screen.getByLabelText<HTMLSelectElement>('Where you live') };
}
const names = (field: HTMLSelectElement) =>
  Array.from(field.options, ({ textContent }) => textContent);

it('is not said until it is chosen, and can be taken back', () => {
  const { save, field } = show(null);
  expect(field.value).toBe('');
  fireEvent.change(field, { target: { value: 'DE' } });
  expect(save).toHaveBeenLastCalledWith('DE');
  fireEvent.change(field, { target: { value: '' } });
  expect(save).toHaveBeenLastCalledWith(null);
});

it('names every country in the user’s language, in its order', () => {
  expect(names(show('US').field)).toContain('Germany');
  cleanup();
  const german = names(show('US', 'de').field);
  expect(german).toContain('Deutschland');
  expect(german.indexOf('Österreich')).toBeLessThan(german.indexOf('Portugal'));
});

it('keeps a country that another version stored', () => {
  const { field } = show('QQ');
  expect(field.value).toBe('QQ');
});

it('has each code once, with a name, those of the law among them', () => {
  expect(new Set(COUNTRIES).size).toBe(250);
  const of = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });
  expect(COUNTRIES.filter((code) => of.of(code) === undefined)).toEqual([]);
  expect(COUNTRIES).toEqual(expect.arrayContaining([...EU_COUNTRIES, 'GB', 'US']));
});
