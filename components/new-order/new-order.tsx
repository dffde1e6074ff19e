import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { FactName } from '../../lib/core/facts/fact';
import { MARKETPLACES, type MarketplaceId } from '../../lib/core/facts/marketplace-id';
import { useHere } from '../here';
import { type CarrierCandidate, CarrierChoice } from '../order-page/carrier-choice';
import { FactField } from '../order-page/fact-field';
import { FACT_GROUPS, type FactGroup } from '../order-page/fact-fields';
import type { Suggestions } from '../order-page/fact-input';
import { controlOf, focusFirst } from '../order-page/form-control';
import {
  type FormFields,
  fieldsIn,
  ID_FIELD,
  MARKETPLACE_FIELD,
  type Problems,
} from '../order-page/form-fields';
import type { FormStart, Preview } from '../order-page/order-page-content';
import { OrderPreview } from '../order-page/order-preview';
import { type Arrived, ArrivedChoice } from './arrived-choice';
import { PastePanel } from './paste-panel';
import type { PastedOrder } from './pasted-order';
import { ShopFields } from './shop-fields';
import { usePasted } from './use-pasted';

export interface NewOrderProps {
  readonly start: FormStart;
  readonly suggestions: Suggestions;
  readonly candidatesFor: (number: string) => readonly CarrierCandidate[];
  readonly preview: Preview | null;
  readonly tryOrder: (fields: FormFields) => void;
  /** What is wrong; empty when the order was added, or the page says by itself that it could not be. */
  readonly add: (fields: FormFields) => Promise<Problems>;
  /** How the user pays by the settings, as one of the names of `PAYMENTS`; null: not said. */
  readonly usualPayment: string | null;
  readonly readPasted: (text: string) => Promise<PastedOrder>;
}

const NONE: Problems = {};
/** What matters first; the other facts are folded away. */
const FIRST: readonly FactName[] = ['title', 'placed', 'delivered', 'paidWith'];
const FOLDED: readonly FactGroup[] = ['order', 'dates', 'parcel', 'payment', 'more'];
/** What a choice of whether it has arrived says where no day is known. */
const STATUS: Readonly<Record<Arrived, string>> = {
  'not-said': '',
  'not-yet': 'awaiting-delivery',
  yes: 'delivered',
};

/** The form for an order that no page has shown. What stands in it stays until the order is added. */
export function NewOrder(props: NewOrderProps): JSX.Element {
  const { start, suggestions } = props;
  const { words } = useHere();
  const form = useRef<HTMLFormElement>(null);
  const [problems, setProblems] = useState(NONE);
  const [marketplace, setMarketplace] = useState<MarketplaceId>(start.marketplace);
  const [numbers, setNumbers] = useState('');
  const [arrived, setArrived] = useState<Arrived>('not-said');
  const [waits, setWaits] = useState(false);
  /** The field for the shop's name moves when the shop changes: what was typed moves along. */
  const store = useRef('');
  const other = marketplace === 'other';
  const put = (name: FactName, value: string): void => {
    const control = form.current && controlOf(form.current, name);
    if (control) control.value = value;
  };
  const changed = (): void => {
    if (!form.current) return;
    const fields = fieldsIn(form.current);
    setMarketplace(MARKETPLACES.find((id) => id === fields[MARKETPLACE_FIELD]) ?? 'other');
    setNumbers(fields.trackingNumbers ?? '');
    store.current = fields.store ?? '';
    if (fields.delivered) {
      setArrived('yes');
      if (fields.status === STATUS['not-yet']) put('status', STATUS.yes);
    }
    props.tryOrder(fields);
  };
  const pasted = usePasted(form, start.id === '' ? [] : [MARKETPLACE_FIELD, ID_FIELD], changed);
  useEffect(() => {
    // What is filled in already tells something.
    if (start.id !== '') changed();
  }, []);
  const submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    if (!form.current) return;
    setWaits(pasted.marked.size > 0);
    if (pasted.marked.size > 0) return focusFirst(form.current, [...pasted.marked]);
    const found = await props.add(fieldsIn(form.current));
    setProblems(found);
    focusFirst(form.current, Object.keys(found));
  };
  const chooseArrived = (chosen: Arrived): void => {
    setArrived(chosen);
    put('status', STATUS[chosen]);
    if (chosen !== 'yes') put('delivered', '');
    changed();
  };
  const chooseCarrier = (carrier: string): void => {
    put('carrier', carrier);
    if (form.current) controlOf(form.current, 'carrier')?.focus();
    changed();
  };
  const fact = (name: FactName) => (
    <FactField
      key={name}
      name={name}
      id={`manual-${name}`}
      problems={problems}
      suggestions={suggestions}
      confirm={pasted.marked.has(name) ? () => pasted.confirm(name) : undefined}
      {...(name === 'store' && {
        label: words.say(other ? 'orderPageShopName' : 'orderPageSeller'),
        initial: store.current,
      })}
      {...(name === 'paidWith' && props.usualPayment !== null && { initial: props.usualPayment })}
    />
  );
  // The name of another shop is what tells it from all others.
  const first = other ? (['store', ...FIRST] as const) : FIRST;
  const wrong = Object.keys(problems).length;
  return (
    <form
      ref={form}
      class="manual-form"
      noValidate
      onInput={({ target }) => {
        if (target instanceof HTMLElement) pasted.typed(target.getAttribute('name') ?? '');
        changed();
      }}
      onSubmit={(event) => void submit(event)}
    >
      <p class="wrong" role="alert">
        {wrong > 0 ? words.count('orderPageProblems', wrong) : ''}
        {waits && pasted.marked.size > 0 ? words.count('pastedWaits', pasted.marked.size) : ''}
      </p>
      <PastePanel {...pasted} marked={pasted.marked.size} readPasted={props.readPasted} />
      <section class="panel" aria-labelledby="manual-order">
        <h2 id="manual-order">{words.say('orderPageGroup_order')}</h2>
        <div class="fields">
          <ShopFields start={start} other={other} problems={problems} pasted={pasted} />
          {first.filter((name) => name !== 'delivered' && name !== 'paidWith').map(fact)}
          <ArrivedChoice arrived={arrived} choose={chooseArrived} />
          {fact('delivered')}
          {fact('paidWith')}
        </div>
      </section>
      <section class="panel follows" aria-labelledby="manual-preview">
        <h2 id="manual-preview">{words.say('orderPagePreview')}</h2>
        <div aria-live="polite">
          {props.preview ? (
            <OrderPreview view={props.preview.view} />
          ) : (
            <p class="soft">{words.say('orderPagePreviewNothing')}</p>
          )}
        </div>
        <div class="actions">
          <button type="submit" class="primary">
            {words.say('orderPageAdd')}
          </button>
        </div>
      </section>
      <details class="panel">
        <summary>{words.say('orderPageMore')}</summary>
        {FOLDED.map((group) => (
          <fieldset key={group} class="question">
            <legend>{words.say(`orderPageGroup_${group}`)}</legend>
            <div class="fields">
              {FACT_GROUPS[group].filter((name) => !first.includes(name)).map(fact)}
            </div>
            {group === 'parcel' && (
              <CarrierChoice
                numbers={numbers}
                candidatesFor={props.candidatesFor}
                choose={chooseCarrier}
              />
            )}
          </fieldset>
        ))}
      </details>
    </form>
  );
}
