import type { Words } from '../core/facts/words';
import { extension } from './browser';

/** Also called on pages that outlive the extension, where its API is gone or throws: then every text is missing. */
function message(name: string, substitutions: readonly (string | number)[] = []): string {
  try {
    return extension().i18n.getMessage(name, substitutions.map(String));
  } catch {
    return '';
  }
}

/**
 * The tag of the browser's language where it is a kind of the texts' language ("en-GB") that the platform knows, else
 * the texts' own.
 */
function languageOfTexts(): string {
  const texts = message('noticeLanguage') || 'en';
  try {
    const browsers = extension().i18n.getUILanguage().replace(/_/g, '-');
    const isOfTexts = browsers.startsWith(`${texts}-`);
    return (isOfTexts && Intl.DateTimeFormat.supportedLocalesOf(browsers)[0]) || texts;
  } catch {
    return texts;
  }
}

/** The texts of `_locales` in the browser's language. */
export function localeWords(): Words {
  const language = languageOfTexts();
  const forms = new Intl.PluralRules(language);
  const digits = new Intl.NumberFormat(language);
  return {
    language,
    say: (name, ...substitutions) => message(name, substitutions) || `«${name}»`,
    count(name, count, ...substitutions) {
      const all = [digits.format(count), ...substitutions];
      const form = `${name}_${forms.select(count)}`;
      return message(form, all) || message(`${name}_other`, all) || `«${name}»`;
    },
  };
}
