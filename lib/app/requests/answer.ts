import type { Sender, World } from '../../ports/ports';
import type { Reply, RequestName } from '../../protocol/messages';
import { checkAccess, checkOwnOrders } from './access';
import { parseRequest, requests } from './requests';

/**
 * Answers one request: checks who asks, what is asked and about whose orders, and only then does it.
 *
 * @param sender null for somebody who is neither a page of the extension nor its script on a shop's page
 * @throws Refused when it must not be answered; nothing was changed
 */
export async function answer<Name extends RequestName>(
  world: World,
  name: Name,
  data: unknown,
  sender: Sender | null,
): Promise<Reply<Name>> {
  const { from, orders, does }: (typeof requests)[Name] = requests[name];
  checkAccess(sender, name, from);
  const request = parseRequest(name, data);
  checkOwnOrders(sender, orders(request));
  return does(world, request, sender);
}
