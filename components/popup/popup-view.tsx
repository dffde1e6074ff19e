import type { JSX } from 'preact';
import type { Account, AccountId } from '../../lib/core/facts/account';
import type { MarketplaceId } from '../../lib/core/facts/marketplace-id';
import type { OrderKey } from '../../lib/core/facts/order';
import {
  NEW_ORDER_PAGE,
  newOrderPageOf,
  ORDERS_PAGE,
  RULES_PAGE,
} from '../../lib/core/facts/order-page';
import { type GroupName, isBeyond } from '../../lib/core/list/order-groups';
import type { Overview } from '../../lib/core/list/overview';
import type { BeyondShop } from '../../lib/core/rules/route';
import { accountsAmong } from '../../lib/core/views/accounts-among';
import type { OrderView } from '../../lib/core/views/order-view';
import { AccountFilter } from '../accounts/account-filter';
import { ConditionNotes, type ConditionNotesProps } from '../condition/condition-notes';
import { useHere, useReadOnly } from '../here';
import { Checks, type ChecksProps } from './checks';
import { HelpPanel } from './help-panel';
import { ListLinks } from './list-links';
import type { Acted, OrderHandlers } from './order-action';
import { OrderList } from './order-list';
import { PopupHead } from './popup-head';
import { SitesHint, type SitesHintProps } from './sites-hint';
import { noticeText } from './undo-notice';

/** What the background answered, or that it did not. */
export type PopupContent =
  | { readonly phase: 'loading' }
  | { readonly phase: 'failed' }
  | ({ readonly phase: 'ready' } & Overview);

export interface PopupProps extends OrderHandlers, Pick<ChecksProps, 'checks' | 'showCheck'> {
  readonly content: PopupContent;
  readonly condition: ConditionNotesProps['condition'];
  /** The user has seen to what was lost. */
  readonly seenLoss: () => void;
  /** False where the browser has not let the extension onto the shop's pages. */
  readonly allowed: boolean;
  readonly acted: Acted | null;
  readonly heldIn: GroupName | null;
  readonly openKey: OrderKey | null;
  /** The account whose orders alone are listed; null: all are. */
  readonly account: AccountId | null;
  /** What leads to the money beside the shop, of the open order; null until that is known. */
  readonly beyond: BeyondShop | null;
  /** The order list of the shop that the extension was installed for. */
  readonly listUrl: string;
  readonly settingsUrl: string;
  /** Null where there is nothing to hint at, or it was closed. */
  readonly hint: Omit<SitesHintProps, 'settingsUrl'> | null;
  readonly toggle: (view: OrderView) => void;
  readonly chooseAccount: (account: AccountId | null) => void;
  readonly nameAccount: (account: Account, name: string) => void;
  readonly allow: () => void;
  readonly retry: () => void;
}

/** The whole popup. */
export function PopupView(props: PopupProps): JSX.Element {
  const here = useHere();
  const { words } = here;
  const { content, acted, allowed } = props;
  const hasHead = content.phase === 'ready' && content.stored > 0;
  const actedOn =
    content.phase === 'ready' ? content.orders.find(({ key }) => key === acted?.key) : undefined;
  return (
    <>
      <main aria-busy={content.phase === 'loading'}>
        {useReadOnly() && (
          <p class="faults" role="note">
            {words.say('privateReadOnly')}
          </p>
        )}
        {allowed ? null : (
          <HelpPanel title="popupNotAllowed" text="popupNotAllowedText" level={hasHead ? 2 : 1}>
            <button type="button" class="primary" onClick={props.allow}>
              {words.say('popupAllow')}
            </button>
          </HelpPanel>
        )}
        <ConditionNotes condition={props.condition} seen={props.seenLoss} class="faults" />
        {content.phase === 'ready' &&
          content.troubles.map((trouble) => (
            <p key={trouble} class="faults" role="alert">
              {words.say(`popupTrouble_${trouble}`)}
            </p>
          ))}
        {content.phase === 'ready' &&
          content.faults.map(({ text, addAt }) => (
            <p key={text} class="faults" role="note">
              {text}{' '}
              {addAt && (
                <a href={newOrderPageOf(addAt, null)} target="_blank" rel="noopener">
                  {words.say('pageFaultAddOrder')}
                </a>
              )}
            </p>
          ))}
        <Content {...props} />
        {content.phase === 'ready' && props.hint && (
          <SitesHint {...props.hint} settingsUrl={props.settingsUrl} />
        )}
      </main>
      <footer class="foot">
        <ListLinks
          orders={content.phase === 'ready' ? content.orders : []}
          listUrlOf={(shop) => listUrlOf(props, shop)}
        />
        <a class="button link" href={ORDERS_PAGE} target="_blank" rel="noopener">
          {words.say('navOrders')}
        </a>
        <a class="button link" href={props.settingsUrl} target="_blank" rel="noopener">
          {words.say('popupSettings')}
        </a>
        <a class="button link" href={RULES_PAGE} target="_blank" rel="noopener">
          {words.say('rulesLink')}
        </a>
      </footer>
      <p class="unseen" role="status">
        {acted && actedOn ? noticeText(actedOn, acted, here) : ''}
      </p>
    </>
  );
}

function Content(props: PopupProps): JSX.Element | null {
  const { words } = useHere();
  const { content, allowed, listUrl } = props;
  // Reading takes a few milliseconds: a word that flashes by would only unsettle.
  if (content.phase === 'loading') return null;
  if (content.phase === 'failed') {
    return (
      <HelpPanel title="popupFailed" text="popupFailedText" level={allowed ? 1 : 2}>
        <button type="button" onClick={props.retry}>
          {words.say('popupRetry')}
        </button>
      </HelpPanel>
    );
  }
  if (content.stored === 0) {
    if (!allowed) return <AddOrder />;
    const first = wasNothingKnown(props.condition);
    return (
      <HelpPanel
        title={first ? 'popupFirstRun' : 'popupNoneStored'}
        text={first ? 'popupFirstRunText' : 'popupNoneStoredText'}
        level={1}
      >
        <a class="button primary" href={listUrl} target="_blank" rel="noreferrer">
          {words.say('popupOpenOrders')}
        </a>
        <AddOrder />
      </HelpPanel>
    );
  }
  const among = accountsAmong(content.accounts, content.orders);
  const chosen = among.find(({ id }) => id === props.account) ?? null;
  return (
    <>
      <PopupHead summary={content.summary} />
      <Checks
        {...props}
        toCheck={content.toCheck}
        chosen={chosen}
        listUrlOf={(shop) => listUrlOf(props, shop)}
      />
      {content.orders.every(isBeyond) ? (
        <HelpPanel
          title="popupNoneOpen"
          text="popupNoneOpenText"
          count={content.stored}
          level={2}
        />
      ) : null}
      <Orders {...props} content={content} among={among} chosen={chosen} />
      <AddOrder />
    </>
  );
}

const listUrlOf = ({ content, listUrl }: PopupProps, shop: MarketplaceId): string =>
  (content.phase === 'ready' && content.shops.find(({ id }) => id === shop)?.listUrl) || listUrl;

/** Only who never had an order here is told how to begin. */
const wasNothingKnown = (condition: PopupProps['condition']): boolean =>
  condition !== null && condition !== 'unknown' && condition.known === null && !condition.lost;

interface OrdersProps extends PopupProps {
  readonly content: PopupContent & { readonly phase: 'ready' };
  readonly among: readonly Account[];
  readonly chosen: Account | null;
}

/**
 * The orders, or those of one account: which warnings count is no matter of the list, so the head goes on counting all.
 */
function Orders({ among, chosen, ...props }: OrdersProps): JSX.Element {
  const { orders, accounts } = props.content;
  const listed = chosen ? orders.filter(({ account }) => account === chosen.id) : orders;
  return (
    <>
      {among.length > 0 && (
        <AccountFilter
          accounts={among}
          chosen={chosen}
          hidden={orders.length - listed.length}
          choose={props.chooseAccount}
          name={props.nameAccount}
        />
      )}
      <OrderList
        {...props}
        orders={listed}
        accounts={accounts}
        warningDays={props.content.summary.warningDays}
      />
    </>
  );
}

function AddOrder(): JSX.Element {
  const { words } = useHere();
  return (
    <a class="button link" href={NEW_ORDER_PAGE} target="_blank" rel="noopener">
      {words.say('orderPageTitleNew')}
    </a>
  );
}
