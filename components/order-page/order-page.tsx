import type { ComponentChildren, JSX } from 'preact';
import { NEW_ORDER_PAGE } from '../../lib/core/facts/order-page';
import type { Here } from '../../lib/wording/format';
import { titleText } from '../../lib/wording/order-texts';
import { useHere } from '../here';
import { NewOrder, type NewOrderProps } from '../new-order/new-order';
import { RetryPanel } from '../retry-panel';
import { OrderFacts, type OrderFactsProps } from './order-facts';
import type { OrderPageContent, Said } from './order-page-content';
import { OrderNews, OrderStand, type OrderStandProps } from './order-stand';
import { OrderWays, type OrderWaysProps } from './order-ways';
import './order-page.css';

export interface OrderPageProps
  extends Omit<NewOrderProps, 'start'>,
    Omit<OrderFactsProps, 'known'> {
  readonly content: OrderPageContent;
  readonly said: Said;
  /** In a private window nothing can be stored. */
  readonly inPrivate: boolean;
  /** The ways to the list and to its neighbours there; left out where there is no list. */
  readonly ways?: OrderWaysProps;
  /** What was done with the order last, with the way back. */
  readonly acted?: ComponentChildren;
  readonly retry: () => void;
}

const TITLES = {
  loading: 'orderPageTitle',
  failed: 'orderPageTitle',
  missing: 'orderPageTitle',
  new: 'orderPageTitleNew',
} as const;

/** What the page is called: an order by its own title. */
export const orderPageTitle = (content: OrderPageContent, here: Here): string =>
  content.phase === 'order'
    ? titleText(content.order, here)
    : here.words.say(TITLES[content.phase]);

/** The page on which orders are added and corrected by hand. */
export function OrderPage(props: OrderPageProps): JSX.Element {
  const { content, said, ways } = props;
  const here = useHere();
  const { words } = here;
  return (
    <div class="page order-page" aria-busy={content.phase === 'loading'}>
      {ways && content.phase === 'order' && <OrderWays {...ways} />}
      <header class="page-head">
        <h1 dir="auto">{orderPageTitle(content, here)}</h1>
        <p class="saving" data-saving={said} role="status">
          {said === 'nothing' ? '' : words.say(`orderPageSaid_${said.replace('-', '_')}`)}
        </p>
      </header>
      {props.acted}
      {props.inPrivate && <p class="panel wrong">{words.say('orderPagePrivate')}</p>}
      {props.inPrivate && content.phase !== 'failed' ? (
        <ToRead content={content} expectation={props.expectation ?? null} />
      ) : (
        <Content {...props} />
      )}
    </div>
  );
}

/** How an order stands, where nothing can be done about it; nothing where there is none. */
function ToRead({
  content,
  expectation,
}: Pick<OrderPageProps, 'content'> & Pick<OrderStandProps, 'expectation'>): JSX.Element | null {
  const { words } = useHere();
  if (content.phase !== 'order') return null;
  return (
    <>
      <section class="panel" aria-label={words.say('standTitle')}>
        <OrderStand view={content.order} expectation={expectation} />
      </section>
      <OrderNews view={content.order} />
    </>
  );
}

function Content(props: OrderPageProps): JSX.Element | null {
  const { content } = props;
  const { words } = useHere();
  switch (content.phase) {
    case 'loading':
      return null;
    case 'new':
      return <NewOrder {...props} key={`${content.marketplace}:${content.id}`} start={content} />;
    case 'order':
      return <OrderFacts {...props} key={content.order.key} known={content} />;
    case 'missing':
      return (
        <section class="panel">
          <p>{words.say('orderPageMissingOrder')}</p>
          <div class="actions">
            <a class="button primary" href={NEW_ORDER_PAGE}>
              {words.say('orderPageTitleNew')}
            </a>
          </div>
        </section>
      );
    case 'failed':
      return <RetryPanel text={words.say('orderPageNotRead')} retry={props.retry} />;
  }
}
