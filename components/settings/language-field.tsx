import type { JSX } from 'preact';
import { useId, useMemo } from 'preact/hooks';
import { useHere } from '../here';

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
  const field = useId();
  const named = useMemo(() => namedLanguages(languages), [languages]);
  return (
    <div class="field">
      <label for={field}>{words.say('settingsLanguageLabel')}</label>
      <select
        id={field}
        value={language ?? ''}
        aria-describedby={`${field}-text`}
        onChange={(event) => save(event.currentTarget.value || null)}
      >
        <option value="">{words.say('settingsLanguageBrowser')}</option>
        {named.map(({ tag, name }) => (
          <option key={tag} value={tag} lang={tag}>
            {name}
          </option>
        ))}
      </select>
      <p id={`${field}-text`} class="soft">
        {words.say('settingsLanguageText')}
      </p>
    </div>
  );
}

/** Languages by their own names, in the order of those. */
function namedLanguages(tags: readonly string[]) {
  return tags
    .map((tag) => {
      const name = new Intl.DisplayNames([tag], { type: 'language' }).of(tag) ?? tag;
      const [first = '', ...others] = name;
      return { tag, name: first.toLocaleUpperCase(tag) + others.join('') };
    })
    .toSorted((a, b) => a.name.localeCompare(b.name, 'en'));
}
