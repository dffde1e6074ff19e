import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { FactName } from '../../lib/core/facts/fact';
import { isFreshId } from '../../lib/core/facts/fresh-id';
import type { OrderKey } from '../../lib/core/facts/order';
import { SETTINGS_PAGE } from '../../lib/core/facts/order-page';
import { keysOf } from '../../lib/core/plain/entries';
import type { BeyondShop } from '../../lib/core/rules/route';
import { claimAddress } from '../../lib/core/views/claim-address';
import type { DeliveryExpectation } from '../../lib/core/views/delivery-expectation';
import { accountText } from '../../lib/wording/account-text';
import { factName } from '../../lib/wording/fact-words';
import { shopLabel } from '../../lib/wording/list/shop-label';
import { OfferedActions } from '../actions/offered-actions';
import { EvidencePanel, type EvidencePanelProps } from '../evidence/evidence-panel';
import { useHere } from '../here';
import type { OrderHandlers } from '../popup/order-action';
import { RoutesSection } from '../routes/routes-section';
import { FactEdit } from './fact-edit';
import { FACT_GROUPS, READ_ONLY } from './fact-fields';
import { FactRow, type FactRowProps } from './fact-row';
import { ItemsPanel, type ItemsPanelProps } from './items-panel';
import { NotePanel, type NotePanelProps } from './note-panel';
import { OrderNews, OrderStand } from './order-stand';

export interface OrderFactsProps
  extends Omit<FactRowProps, 'name'>,
    Pick<ItemsPanelProps, 'correctItems'> {
  /** What leads to the money beside the shop; left out until that is known. */
  readonly routes?: BeyondShop | null;
  /** What the user's own parcels let expect of it; left out where they do not. */
  readonly expectation?: DeliveryExpectation | null;
  /** Left out where nothing can be noted. */
  readonly note?: NotePanelProps;
  /** The files kept with it; left out where none can be. */
  readonly evidence?: EvidencePanelProps;
  readonly acts: OrderActs;
}

/** What can be done with an order as a whole. */
export interface OrderActs extends OrderHandlers {
  readonly remove: (key: OrderKey) => void;
  readonly saveCalendar: (key: OrderKey) => void;
}

const GROUPS = keysOf(FACT_GROUPS);

/** Everything that is known of one order, who says it, and the ways to say otherwise. */
export function OrderFacts(props: OrderFactsProps): JSX.Element {
  const { known } = props;
  const here = useHere();
  const { words } = here;
  const { order, facts, items, manualOnly } = known;
  const said = (name: FactName): boolean => (facts[name]?.length ?? 0) > 0;
  const shop = shopLabel(order.marketplace, words);
  const account = accountText(known.account ?? undefined, words);
  const own = order.detailUrl.startsWith('https:');
  const unsaid = GROUPS.flatMap((group) => FACT_GROUPS[group]).filter((name) => !said(name));
  return (
    <>
      <section class="panel" aria-label={words.say('standTitle')}>
        <p class="soft">
          {isFreshId(order.id) ? shop : words.say('orderPageShopAndId', shop, order.id)}
          {account === null ? null : (
            <>
              {' · '}
              <bdi>{account}</bdi>
            </>
          )}
        </p>
        <OrderStand view={order} expectation={props.expectation ?? null}>
          <OfferedActions
            {...props.acts}
            view={order}
            before={
              own ? (
                <a class="button" href={order.detailUrl} target="_blank" rel="noopener noreferrer">
                  {words.say('actionOpenOrder')}
                </a>
              ) : null
            }
            after={
              <>
                <a class="button" href={claimAddress(order)}>
                  {words.say('actionSomethingWrong')}
                </a>
                <button type="button" onClick={() => props.acts.saveCalendar(order.key)}>
                  {words.say('dataSaveCalendar')}
                </button>
                <button type="button" class="danger" onClick={() => props.acts.remove(order.key)}>
                  {words.say('actionDelete')}
                </button>
              </>
            }
          />
        </OrderStand>
      </section>
      {props.routes ? (
        <RoutesSection
          view={order}
          beyond={props.routes}
          settingsUrl={SETTINGS_PAGE}
          payment={{
            sayPaidWith: (paidWith) => void props.say('paidWith', { paidWith }),
            takeBackPaidWith: () => props.takeBack('paidWith'),
          }}
        />
      ) : null}
      <OrderNews view={order} />
      {props.note && <NotePanel note={props.note} />}
      {props.evidence && <EvidencePanel {...props.evidence} />}
      <section class="all-facts" aria-label={words.say('orderPageTitleOrder')}>
        {GROUPS.map((group) => {
          const names: readonly FactName[] = [
            ...FACT_GROUPS[group],
            ...(group === 'more' ? READ_ONLY : []),
          ];
          const shown = names.filter(said);
          if (shown.length === 0) return null;
          return (
            <section class="panel" key={group} aria-labelledby={`manual-${group}`}>
              <h2 id={`manual-${group}`}>{words.say(`orderPageGroup_${group}`)}</h2>
              <ul class="facts">
                {shown.map((name) => (
                  <FactRow key={name} {...props} name={name} />
                ))}
              </ul>
            </section>
          );
        })}
        {manualOnly ? <ItemsPanel {...props} items={items} /> : null}
        <AddFact {...props} names={unsaid} />
      </section>
    </>
  );
}

/** Says something of the order that nobody has said yet. */
function AddFact({
  names,
  ...props
}: OrderFactsProps & { readonly names: readonly FactName[] }): JSX.Element | null {
  const { words } = useHere();
  const [chosen, setChosen] = useState<FactName | null>(null);
  const name = names.find((each) => each === chosen) ?? null;
  const choice = useRef<HTMLSelectElement>(null);
  const typing = useRef(false);
  useEffect(() => {
    // The form is gone, and the focus with it: what opened it takes over.
    if (typing.current && name === null) choice.current?.focus();
    typing.current = name !== null;
  }, [name]);
  return (
    <section class="panel" aria-labelledby="manual-missing">
      <h2 id="manual-missing">{words.say('orderPageMissing')}</h2>
      <div class="field">
        <label for="manual-choose">{words.say('orderPageMissingChoose')}</label>
        <select
          id="manual-choose"
          ref={choice}
          value={name ?? ''}
          onChange={(event) =>
            setChosen(names.find((each) => each === event.currentTarget.value) ?? null)
          }
        >
          <option value="">{words.say('orderPageMissingNone')}</option>
          {names.map((each) => (
            <option key={each} value={each}>
              {factName(each, words)}
            </option>
          ))}
        </select>
      </div>
      {name ? (
        <FactEdit
          {...props}
          key={name}
          name={name}
          initial={{ text: '' }}
          done={() => setChosen(null)}
        />
      ) : null}
    </section>
  );
}
