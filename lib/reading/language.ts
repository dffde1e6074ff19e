/**
 * Languages that every browser has data for. To ask for any makes a browser look through all that it has, which takes
 * longer than all the rest of a page's first reading.
 */
const EVERYWHERE = /^(?:ar|de|en|es|fr|he|id|it|ja|ko|nl|pl|pt|ru|th|tr|uk|vi)(?:-[A-Z]{2})?$/;

/**
 * The language as the platform names it (`pt_BR` → `pt-BR`, `iw` → `he`), or null for a tag that is malformed or that
 * the platform has no data for: `Intl` would silently use the machine's own language instead.
 */
export function knownLanguage(tag: string): string | null {
  try {
    const [canonical = ''] = Intl.getCanonicalLocales(tag.slice(0, 35).replace(/_/g, '-'));
    if (EVERYWHERE.test(canonical)) return canonical;
    return Intl.DateTimeFormat.supportedLocalesOf(canonical)[0] ?? null;
  } catch {
    return null;
  }
}

/** The language without script and region. */
export const baseLanguage = (tag: string): string => tag.split('-')[0] ?? tag;

/** Calls `make` once for each language: a page has one language, a session a handful. */
export function oncePerLanguage<Value>(make: (language: string) => Value) {
  const made = new Map<string, Value>();
  return (language: string): Value => {
    const known = made.get(language);
    if (known !== undefined) return known;
    const value = make(language);
    made.set(language, value);
    return value;
  };
}
