/** ms */
const SOON = 5_000;

/**
 * An answer of a tab, if one comes soon: a question that is on its way while a tab changes its process is never
 * answered, but the next one is.
 *
 * @throws when none came; to be asked again
 */
export function soon<Answer>(answer: Promise<Answer>): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const over = setTimeout(() => reject(new Error('no answer yet')), SOON);
    answer.then(resolve, reject).finally(() => clearTimeout(over));
  });
}
