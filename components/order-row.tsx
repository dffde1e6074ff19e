import type { JSX } from 'preact';
import type { OrderView } from '../lib/core/views/order-view';
import { claimSentence } from '../lib/wording/claim-sentence';
import { moneyText } from '../lib/wording/money';
import { cautionTexts, progressText, titleText } from '../lib/wording/order-texts';
import { useHere } from './here';
import { UrgencyIcon } from './icons';

interface OrderRowProps {
  readonly view: OrderView;
  /** What the account it belongs to is called, where there are several. */
  readonly account?: string | null;
  /** The marketplace's name, where it needs saying. */
  readonly shop?: string | null;
}

/**
 * One order on three or four lines: shape, title, money; the sentence of its chip; shop, account, store, state; what to
 * be careful about.
 */
export function OrderRow({ view, account, shop }: OrderRowProps): JSX.Element {
  const here = useHere();
  const { claim, left } = claimSentence(view, here);
  const cautions = cautionTexts(view, here);
  const title = titleText(view, here);
  return (
    <span class="row" data-urgency={view.urgency}>
      <UrgencyIcon
        urgency={view.urgency}
        estimated={view.claimBy?.certainty === 'estimated'}
        daysLeft={view.daysLeft}
      />
      <span class="row-title" dir="auto" title={title}>
        {title}
      </span>
      {view.total ? <bdi class="row-money">{moneyText(view.total, here.words)}</bdi> : null}
      <span class="row-claim">
        <span class="row-part">{claim}</span>
        {left ? <span class="row-part">{left}</span> : null}
      </span>
      <span class="row-meta">
        <Part text={shop} />
        <Part text={account} name="account" />
        <Part text={view.store} />
        <span class="row-part">{progressText(view, here)}</span>
      </span>
      {cautions.map((caution) => (
        <span class="row-caution" key={caution}>
          {caution}
        </span>
      ))}
    </span>
  );
}

/** A name among the row's small words, in its own direction; the dot before it goes in the row's. */
function Part({ text, name }: { text?: string | null | undefined; name?: string }) {
  return text ? (
    <span class="row-part">
      <bdi class={name && `row-${name}`}>{text}</bdi>
    </span>
  ) : null;
}
