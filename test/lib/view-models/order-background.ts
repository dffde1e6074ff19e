import { answer } from '../../../lib/app/requests/answer';
import type { Reply, Request, RequestName } from '../../../lib/protocol/messages';
import type { OrderBackground } from '../../../lib/view-models/order-page/order-page-model';
import { extensionPage, type FakeWorld } from '../app/fake-world';

/** A page's way to ask the real background on a world in memory, one request by its name. */
export const askOf =
  (world: () => FakeWorld) =>
  <Name extends RequestName>(name: Name) =>
  (request: Request<Name>): Promise<Reply<Name>> =>
    answer(world(), name, request, extensionPage);

/** What the page of an order asks. */
export const orderBackground = (ask: ReturnType<typeof askOf>): OrderBackground => ({
  addOrder: ask('addOrder'),
  previewOrder: ask('previewOrder'),
  viewFacts: ask('viewFacts'),
  correctFact: ask('correctFact'),
  correctItems: ask('correctItems'),
  takeBackFact: ask('takeBackFact'),
});
