/** Nothing answered in time. An answer may still come, but nobody waits for it any more. */
export class NoAnswer extends Error {
  override readonly name = 'NoAnswer';
}

/**
 * Waits for an answer, but not for ever: a stuck worker, a storage area that hangs and a blocked connection never
 * answer.
 *
 * @param ms how long to wait
 * @throws NoAnswer when none came within that time; else what the question itself throws
 */
export async function within<Result>(ms: number, answer: Promise<Result>): Promise<Result> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new NoAnswer(`no answer within ${ms} ms`)), ms);
  });
  try {
    return await Promise.race([answer, late]);
  } finally {
    clearTimeout(timer);
  }
}
