import type { JSX } from 'preact';
import type { BeyondShop } from '../../lib/core/rules/route';
import { mayBeOwed } from '../../lib/core/views/closing';
import type { OrderView } from '../../lib/core/views/order-view';
import { shopName } from '../../lib/wording/clocks/clock-names';
import type { Here } from '../../lib/wording/format';
import { useHere } from '../here';
import { ChangedMind } from './changed-mind';
import { HandInNote } from './hand-in-note';
import { type AskPlaces, RouteAsks } from './route-asks';
import { RouteItem } from './route-item';

export interface RoutesProps extends AskPlaces {
  readonly view: OrderView;
  readonly beyond: BeyondShop;
}

/** Everything that leads to the money beside the shop, said to come second while the shop's own claim can be made. */
export function RoutesBody({ view, beyond, ...places }: RoutesProps): JSX.Element {
  const here = useHere();
  const { marketplace } = view;
  const shopIsOver = view.urgency === 'over' || mayBeOwed(view);
  const situation = view.facts.situation?.value;
  const payments = beyond.routes.filter(({ kind }) => kind !== 'withdrawal-by');
  return (
    <div class="routes-body">
      <p>{leadText(view, payments.length > 0, here)}</p>
      {payments.length > 0 ? (
        <ul class="routes">
          {payments.map((route) => (
            <RouteItem
              key={route.rule}
              route={route}
              marketplace={marketplace}
              shopIsOver={shopIsOver}
            />
          ))}
        </ul>
      ) : null}
      <RouteAsks beyond={beyond} {...places} />
      {beyond.mayReturn && situation !== 'not-as-described' ? (
        <ChangedMind
          marketplace={marketplace}
          returns={view.clocks.filter(({ kind }) => kind === 'return-by')}
          withdrawals={beyond.routes.filter(({ kind }) => kind === 'withdrawal-by')}
          shopIsOver={shopIsOver}
        />
      ) : null}
      {beyond.handIn ? <HandInNote handIn={beyond.handIn} /> : null}
    </div>
  );
}

function leadText(view: OrderView, some: boolean, { words }: Here): string {
  const shop = shopName(view.marketplace, words);
  if (!some) return words.say('routeNone');
  if (mayBeOwed(view)) return words.say('routeLeadCancelled');
  if (view.urgency === 'over') return words.say('routeLeadOver', shop);
  return words.say(view.urgency === 'waiting' ? 'routeLeadWaiting' : 'routeLead', shop);
}
