import type { Messages } from '../../assets/locale-files';

/** The names of the texts that count something: `days` of `days_one` and `days_other`. */
export const countedNames = (english: Messages): ReadonlySet<string> =>
  new Set(
    Object.keys(english).flatMap((name) => {
      const spoken = name.replace(/_one$/, '');
      return spoken !== name && `${spoken}_other` in english ? [spoken] : [];
    }),
  );

/** `days` of `days_one`, `days_few`, …; any other name itself. */
export function spokenName(name: string, counted: ReadonlySet<string>): string {
  const spoken = name.replace(/_(?:zero|one|two|few|many|other)$/, '');
  return counted.has(spoken) ? spoken : name;
}

/** The names of the texts that a language lacks, one for each form of a counted text that it counts with. */
export function lackingIn(
  messages: Messages,
  english: Messages,
  forms: readonly string[],
): string[] {
  const counted = countedNames(english);
  const wanted = Object.keys(english).flatMap((name) => {
    const spoken = spokenName(name, counted);
    return counted.has(spoken) ? forms.map((form) => `${spoken}_${form}`) : [name];
  });
  return [...new Set(wanted)].filter((name) => !(name in messages));
}

/** The categories of CLDR that whole numbers take in a language, as far as orders are counted: "one", "few", … */
export function pluralForms(tag: string): string[] {
  const rules = new Intl.PluralRules(tag);
  return [...new Set(Array.from({ length: 10_000 }, (_, count) => rules.select(count)))].sort();
}
