import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { MARKETPLACES, type MarketplaceId } from '../../lib/core/facts/marketplace-id';
import { shopName } from '../../lib/wording/clocks/clock-names';
import { problemText } from '../../lib/wording/fact-words';
import { useHere } from '../here';
import { type CarrierCandidate, CarrierChoice } from './carrier-choice';
import { FactField } from './fact-field';
import { FACT_GROUPS, type FactGroup } from './fact-fields';
import type { Suggestions } from './fact-input';
import {
  type FormFields,
  fieldsIn,
  ID_FIELD,
  MARKETPLACE_FIELD,
  type Problems,
} from './form-fields';
import type { FormStart, Preview } from './order-page-content';
import { OrderPreview } from './order-preview';

export interface NewOrderProps {
  readonly start: FormStart;
  readonly suggestions: Suggestions;
  readonly candidatesFor: (number: string) => readonly CarrierCandidate[];
  readonly preview: Preview | null;
  readonly tryOrder: (fields: FormFields) => void;
  /** What is wrong; empty when the order was added, or the page says by itself that it could not be. */
  readonly add: (fields: FormFields) => Promise<Problems>;
}

const NONE: Problems = {};

/** The form for an order that no page has shown. What stands in it stays until the order is added. */
export function NewOrder(props: NewOrderProps): JSX.Element {
  const { words } = useHere();
  const form = useRef<HTMLFormElement>(null);
  const [problems, setProblems] = useState(NONE);
  const [marketplace, setMarketplace] = useState<MarketplaceId>(props.start.marketplace);
  const [numbers, setNumbers] = useState('');
  const other = marketplace === 'other';
  const changed = (): void => {
    if (!form.current) return;
    const fields = fieldsIn(form.current);
    setMarketplace(MARKETPLACES.find((id) => id === fields[MARKETPLACE_FIELD]) ?? 'other');
    setNumbers(fields.trackingNumbers ?? '');
    props.tryOrder(fields);
  };
  useEffect(() => {
    // What is filled in already tells something.
    if (props.start.id !== '') changed();
  }, []);
  const submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    if (!form.current) return;
    const found = await props.add(fieldsIn(form.current));
    setProblems(found);
    focusFirst(form.current, found);
  };
  const chooseCarrier = (carrier: string): void => {
    const field = form.current?.elements.namedItem('carrier');
    if (!(field instanceof HTMLInputElement)) return;
    field.value = carrier;
    field.focus();
    changed();
  };
  const group = (name: FactGroup) => (
    <FactGroupFields
      group={name}
      labels={
        name === 'order'
          ? { store: words.say(other ? 'orderPageShopName' : 'orderPageSeller') }
          : {}
      }
      problems={problems}
      suggestions={props.suggestions}
    />
  );
  const wrong = Object.keys(problems).length;
  return (
    <form
      ref={form}
      class="hand-form"
      noValidate
      onInput={changed}
      onSubmit={(event) => void submit(event)}
    >
      <p class="wrong" role="alert">
        {wrong > 0 ? words.count('orderPageProblems', wrong) : ''}
      </p>
      <section class="panel" aria-labelledby="hand-order">
        <h2 id="hand-order">{words.say('orderPageGroup_order')}</h2>
        <div class="fields">
          <div class="field">
            <label for="hand-marketplace">{words.say('orderPageMarketplace')}</label>
            <select id="hand-marketplace" name={MARKETPLACE_FIELD}>
              {MARKETPLACES.map((id) => (
                <option key={id} value={id} selected={id === props.start.marketplace}>
                  {id === 'other' ? words.say('orderPageOtherShop') : shopName(id, words)}
                </option>
              ))}
            </select>
            {other ? <p class="soft">{words.say('orderPageOtherShopText')}</p> : null}
          </div>
          <div class="field">
            <label for="hand-id">{words.say(other ? 'orderPageIdOptional' : 'orderPageId')}</label>
            <input
              id="hand-id"
              name={ID_FIELD}
              type="text"
              dir="ltr"
              autocomplete="off"
              spellcheck={false}
              defaultValue={props.start.id}
              aria-invalid={problems[ID_FIELD] !== undefined}
              aria-describedby="hand-id-says"
            />
            <p id="hand-id-says" class={problems[ID_FIELD] ? 'wrong' : 'soft'}>
              {problems[ID_FIELD] ? problemText(problems[ID_FIELD], words) : ''}
            </p>
          </div>
          {group('order')}
        </div>
      </section>
      <section class="panel" aria-labelledby="hand-dates">
        <h2 id="hand-dates">{words.say('orderPageGroup_dates')}</h2>
        <div class="fields">{group('dates')}</div>
      </section>
      <section class="panel" aria-labelledby="hand-parcel">
        <h2 id="hand-parcel">{words.say('orderPageGroup_parcel')}</h2>
        <div class="fields">{group('parcel')}</div>
        <CarrierChoice
          numbers={numbers}
          candidatesFor={props.candidatesFor}
          choose={chooseCarrier}
        />
      </section>
      <section class="panel" aria-labelledby="hand-payment">
        <h2 id="hand-payment">{words.say('orderPageGroup_payment')}</h2>
        <div class="fields">{group('payment')}</div>
      </section>
      <details class="panel">
        <summary>{words.say('orderPageGroup_more')}</summary>
        <div class="fields">{group('more')}</div>
      </details>
      <section class="panel" aria-labelledby="hand-preview">
        <h2 id="hand-preview">{words.say('orderPagePreview')}</h2>
        {props.preview ? (
          <OrderPreview view={props.preview.view} />
        ) : (
          <p class="soft">{words.say('orderPagePreviewNothing')}</p>
        )}
        <div class="actions">
          <button type="submit" class="primary">
            {words.say('orderPageAdd')}
          </button>
        </div>
      </section>
    </form>
  );
}

interface FactGroupFieldsProps {
  readonly group: FactGroup;
  readonly labels: { readonly store?: string };
  readonly problems: Problems;
  readonly suggestions: Suggestions;
}

function FactGroupFields({
  group,
  labels,
  problems,
  suggestions,
}: FactGroupFieldsProps): JSX.Element {
  return (
    <>
      {FACT_GROUPS[group].map((name) => (
        <FactField
          key={name}
          name={name}
          id={`hand-${name}`}
          problems={problems}
          suggestions={suggestions}
          {...(name === 'store' && labels.store !== undefined ? { label: labels.store } : {})}
        />
      ))}
    </>
  );
}

/** Leads to the first field that something is wrong with; one that is folded away is unfolded. */
export function focusFirst(form: HTMLFormElement, problems: Problems): void {
  const wrong = Array.from(form.elements).find(
    (element): element is HTMLInputElement =>
      element instanceof HTMLElement && (element.getAttribute('name') ?? '') in problems,
  );
  const folded = wrong?.closest('details');
  if (folded) folded.open = true;
  wrong?.focus();
}
