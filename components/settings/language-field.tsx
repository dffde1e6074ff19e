import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { useHere } from '../here';
import { SelectField, type SelectOption } from './select-field';

interface LanguageFieldProps {
  /** The tags of the languages that there are texts in. */
  readonly languages: readonly string[];
  /** One of them; null: the browser's. */
  readonly language: string | null;
  readonly save: (language: string | null) => void;
}

/** The language of all texts. Each names itself: whoever cannot read the present one finds their own. */
export function LanguageField({ languages, language, save }: LanguageFieldProps): JSX.Element {
  const { words } = useHere();
  const named = useMemo(() => namedLanguages(languages), [languages]);
  return (
    <SelectField
      label={words.say('settingsLanguageLabel')}
      text={words.say('settingsLanguageText')}
      none={words.say('settingsLanguageBrowser')}
      options={named}
      chosen={language}
      save={save}
    />
  );
}

/** Languages by their own names, in the order of those. */
function namedLanguages(tags: readonly string[]): SelectOption[] {
  return tags
    .map((tag) => {
      const name = new Intl.DisplayNames([tag], { type: 'language' }).of(tag) ?? tag;
      const [first = '', ...others] = name;
      return { value: tag, lang: tag, name: first.toLocaleUpperCase(tag) + others.join('') };
    })
    .toSorted((a, b) => a.name.localeCompare(b.name, 'en'));
}
