import type { Protocol, Reply, RequestName } from '../protocol/messages';
import { extension } from './browser';
import { within } from './within';

/** ms within which the background answers, a start of its worker and a database to open included. */
const PATIENCE = 10_000;

let asked = 0;

/** The form in which `messaging.ts` answers. */
type Answer<Name extends RequestName> =
  | { readonly res: Reply<Name>; readonly err?: undefined }
  | { readonly err: { readonly name?: string; readonly message?: string } };

/**
 * Asks the background. Speaks the form of messages that `messaging.ts` listens to, without its library: a script on a
 * shopping page has four kilobytes to live in.
 *
 * @throws when the background refuses, fails or answers nothing in time, or the extension was updated while the page
 *   stayed open
 */
export const ask = <Name extends RequestName>(
  name: Name,
  ...data: Parameters<Protocol[Name]>
): Promise<Reply<Name>> => askFor(PATIENCE, name, ...data);

/**
 * The same, of what takes longer.
 *
 * @param patience ms
 */
export async function askFor<Name extends RequestName>(
  patience: number,
  name: Name,
  ...[data]: Parameters<Protocol[Name]>
): Promise<Reply<Name>> {
  asked += 1;
  const message = { id: asked, type: name, data, timestamp: Date.now() };
  const sent: Promise<Answer<Name> | undefined> = extension().runtime.sendMessage(message);
  const answer = await within(patience, sent);
  if (!answer) throw new Error(`${name}: no answer`);
  if (answer.err) throw new Error(answer.err.message ?? `${name}: failed`);
  return answer.res;
}
