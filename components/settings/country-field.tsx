import type { JSX } from 'preact';
import { useId, useMemo } from 'preact/hooks';
import { useHere } from '../here';
import { COUNTRIES } from './countries';

interface CountryFieldProps {
  /** A code of ISO 3166; null: not said. */
  readonly country: string | null;
  readonly save: (country: string | null) => void;
}

/** Where the user lives, or that it is not said. */
export function CountryField({ country, save }: CountryFieldProps): JSX.Element {
  const { words } = useHere();
  const field = useId();
  const countries = useMemo(() => named(words.language, country), [words.language, country]);
  return (
    <div class="field">
      <label for={field}>{words.say('countryLabel')}</label>
      <select
        id={field}
        value={country ?? ''}
        aria-describedby={`${field}-text`}
        onChange={(event) => save(event.currentTarget.value || null)}
      >
        <option value="">{words.say('countryNone')}</option>
        {countries.map(({ code, name }) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </select>
      <p id={`${field}-text`} class="soft">
        {words.say('countryText')}
      </p>
    </div>
  );
}

/** The countries by name in a language, in its order; one that was chosen elsewhere and is not among them stays. */
function named(language: string, chosen: string | null) {
  const names = new Intl.DisplayNames([language], { type: 'region' });
  const compare = new Intl.Collator(language).compare;
  const codes = chosen === null || COUNTRIES.includes(chosen) ? COUNTRIES : [...COUNTRIES, chosen];
  return codes
    .map((code) => ({ code, name: names.of(code) ?? code }))
    .toSorted((a, b) => compare(a.name, b.name));
}
