/** Every name of a month or a weekday in a language, long and short, as `Intl` writes it. */
function calendarNames(tag: string): string[] {
  // Twelve months, and every weekday among them.
  const dates = Array.from({ length: 84 }, (_, at) => new Date(2026, at % 12, 1 + (at % 7)));
  const lengths = ['short', 'long'] as const;
  return lengths.flatMap((length) =>
    dates.flatMap((date) =>
      new Intl.DateTimeFormat(tag, {
        month: length,
        weekday: length,
        day: 'numeric',
        year: 'numeric',
      })
        .formatToParts(date)
        .concat(new Intl.DateTimeFormat(tag, { month: length }).formatToParts(date))
        .flatMap(({ type, value }) => (type === 'month' || type === 'weekday' ? [value] : [])),
    ),
  );
}

/** How far away days are in a language, as `Intl` writes it: "in 5 days". */
function distances(tag: string): string[] {
  const relative = new Intl.RelativeTimeFormat(tag, { numeric: 'auto' });
  return Array.from({ length: 400 }, (_, at) => relative.format(at - 30, 'day'));
}

/**
 * What a surface in a pseudo-language says outside the brackets: it came from no file of texts.
 *
 * @param said the surface's text
 * @param tag the language whose dates and amounts stand there
 * @param allowed texts that are nobody's to translate, such as titles of items
 */
export function outsideBrackets(said: string, tag: string, allowed: readonly string[]): string[] {
  const names = [...allowed, ...distances(tag), ...calendarNames(tag), 'US'].toSorted(
    (one, other) => other.length - one.length,
  );
  let depth = 0;
  let outside = '';
  for (const sign of said.replace(/[\u200e\u200f\u2066-\u2069]/g, '')) {
    if (sign === '[') depth += 1;
    else if (sign === ']') depth = Math.max(0, depth - 1);
    else if (depth === 0) outside += sign;
  }
  return outside.split('\n').flatMap((line) => {
    const rest = names.reduce((text, each) => text.replaceAll(each, ''), line);
    return /\p{L}{2}/u.test(rest) ? [line.trim()] : [];
  });
}
