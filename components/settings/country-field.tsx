import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { useHere } from '../here';
import { COUNTRIES } from './countries';
import { SelectField, type SelectOption } from './select-field';

interface CountryFieldProps {
  /** A code of ISO 3166; null: not said. */
  readonly country: string | null;
  readonly save: (country: string | null) => void;
}

/** Where the user lives, or that it is not said. */
export function CountryField({ country, save }: CountryFieldProps): JSX.Element {
  const { words } = useHere();
  const countries = useMemo(() => named(words.language, country), [words.language, country]);
  return (
    <SelectField
      label={words.say('countryLabel')}
      text={words.say('countryText')}
      none={words.say('countryNone')}
      options={countries}
      chosen={country}
      save={save}
    />
  );
}

/** The countries by name in a language, in its order; one that was chosen elsewhere and is not among them stays. */
function named(language: string, chosen: string | null): SelectOption[] {
  const names = new Intl.DisplayNames([language], { type: 'region' });
  const compare = new Intl.Collator(language).compare;
  const codes = chosen === null || COUNTRIES.includes(chosen) ? COUNTRIES : [...COUNTRIES, chosen];
  return codes
    .map((code) => ({ value: code, name: names.of(code) ?? code }))
    .toSorted((a, b) => compare(a.name, b.name));
}
