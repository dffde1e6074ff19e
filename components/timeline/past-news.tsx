import type { JSX } from 'preact';
import type { OrderView } from '../../lib/core/views/order-view';
import { changeText } from '../../lib/wording/change-text';
import { shopName } from '../../lib/wording/clocks/clock-names';
import type { Here } from '../../lib/wording/format';
import { parcelText } from '../../lib/wording/parcel-text';
import { FoldedList } from './folded-list';

interface PastNewsProps {
  readonly view: OrderView;
  /** So many parcels are worth a list. */
  readonly fewestParcels: 1 | 2;
  readonly here: Here;
}

/** What was seen of an order's parcels, and how its dates changed since it was first read. */
export function PastNews({ view, fewestParcels, here }: PastNewsProps): JSX.Element {
  const { packages, changes, marketplace } = view;
  const { words } = here;
  const shop = shopName(marketplace, words);
  return (
    <>
      {packages.length >= fewestParcels && (
        <FoldedList
          title={words.count('parcels', packages.length)}
          lines={packages.map((parcel) => parcelText(parcel, here))}
          words={words}
        />
      )}
      <FoldedList
        title={words.say('changeTitle')}
        lines={changes.map((change) => changeText(change, shop, here)).reverse()}
        words={words}
      />
    </>
  );
}
