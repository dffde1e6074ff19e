/** So many questions the database has at the same time. */
const AT_ONCE = 200;

/**
 * Asks the database about many things, several at the same time: it would be idle while each answer is waited for
 * alone, and all at once would fill memory and hold the thread up.
 *
 * @param told called now and then with how many are answered
 * @returns the answers, in the order of what was asked about
 */
export async function severalAtOnce<Item, Answer>(
  items: readonly Item[],
  ask: (item: Item) => Promise<Answer>,
  told?: (answered: number) => void,
): Promise<Answer[]> {
  const answers: Answer[] = [];
  for (let from = 0; from < items.length; from += AT_ONCE) {
    answers.push(...(await Promise.all(items.slice(from, from + AT_ONCE).map(ask))));
    told?.(answers.length);
  }
  return answers;
}
