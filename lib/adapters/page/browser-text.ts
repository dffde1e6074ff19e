import { extension } from '../browser';

/**
 * A text of `_locales` in the browser's language. Also called on pages that outlive the extension, where its API is
 * gone or throws: then every text is missing.
 */
export function browserText(name: string, parts: readonly string[] = []): string {
  try {
    return extension().i18n.getMessage(name, [...parts]);
  } catch {
    return '';
  }
}
