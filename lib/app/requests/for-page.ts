import type { NotStored } from '../../core/records/not-stored';
import type { OrderView } from '../../core/views/order-view';
import type { Sender, World } from '../../ports/ports';
import type { PageStanding, Reply, RequestName } from '../../protocol/messages';
import { quietLines } from '../../wording/claims/claim-trap-words';
import { shopName } from '../../wording/clocks/clock-names';
import { hereOf } from '../../wording/notices/telling';
import { checkDrawing } from '../../wording/page/check-drawing';
import { noticeDrawing } from '../../wording/page/notice-drawing';
import { pageDrawing } from '../../wording/page/page-drawing';
import { pillDrawing } from '../../wording/page/pill-drawing';
import { answer } from './answer';

type ForPage = {
  readonly [Name in RequestName]?: (
    world: World,
    sender: ShopPage,
    reply: Reply<Name>,
  ) => Reply<Name>;
};
type ShopPage = Extract<Sender, { readonly kind: 'shop-page' }>;

/** An order as its shop's page shows it, with the lines that stand beside it. */
const lined = (world: World, view: OrderView): OrderView => ({
  ...view,
  lines: quietLines(view, hereOf(world)),
});

/**
 * A reply with all that the page draws. The orders themselves go along only where the page cannot ask for them, because
 * they are not stored, and where there is only one, the page's own.
 */
function drawn<Answered extends PageStanding & { readonly notStored?: NotStored }>(
  world: World,
  { marketplace }: ShopPage,
  reply: Answered,
): Answered {
  const isWhole = reply.notStored !== undefined || reply.orders.length === 1;
  const drawing = pageDrawing(reply, hereOf(world), world.policies.isWeak(marketplace));
  const orders = isWhole ? reply.orders : [];
  return { ...reply, orders: orders.map((view) => lined(world, view)), drawing };
}

const withLines = (world: World, _page: ShopPage, view: OrderView | null): OrderView | null =>
  view && lined(world, view);

const REPLIES: ForPage = {
  viewOrder: withLines,
  actOnOrder: withLines,
  dismissLine: withLines,
  recordPage: (world, page, reply) => ({
    ...reply,
    notice: noticeDrawing(
      reply.outcome,
      reply.page,
      world.policies.listUrl(page.marketplace),
      world.words,
    ),
    standing: reply.standing && drawn(world, page, reply.standing),
  }),
  viewOrders: drawn,
  shoppingSummary: ({ words }, _page, reply) =>
    reply && { ...reply, drawing: pillDrawing(reply, words) },
  checkOrders: (world, { marketplace }, reply) => ({
    ...reply,
    drawing: checkDrawing(reply, shopName(marketplace, world.words), hereOf(world)),
  }),
};

/**
 * A reply as its sender gets it: for a page of a shop with all that it draws, in words. Orders that the page can ask
 * for one by one stay here: a thousand of them are megabytes.
 */
export function forPage<Name extends RequestName>(
  world: World,
  sender: Sender | null,
  name: Name,
  reply: Reply<Name>,
): Reply<Name> {
  const make: ForPage[Name] = REPLIES[name];
  return make && sender?.kind === 'shop-page' ? make(world, sender, reply) : reply;
}

/** Answers one request, in the form in which its sender draws it. */
export const answerPage = async <Name extends RequestName>(
  world: World,
  name: Name,
  data: unknown,
  sender: Sender | null,
): Promise<Reply<Name>> => forPage(world, sender, name, await answer(world, name, data, sender));
