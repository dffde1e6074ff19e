import type { JSX } from 'preact';
import type { Package } from '../../lib/core/order';
import type { OrderView } from '../../lib/core/order-view';
import type { Here } from '../format';
import { FoldedList } from './folded-list';
import { valueText } from './value-text';

/** The parcels of an order that travels in several: who carries each, its numbers, and the last that was heard of it. */
export function Parcels({
  view: { packages },
  here,
}: {
  readonly view: OrderView;
  readonly here: Here;
}): JSX.Element | null {
  const { words } = here;
  if (packages.length < 2) return null;
  const news = ({ delivered, lastEvent }: Package) => {
    if (delivered) return words.say('parcelDelivered', valueText(delivered, here));
    return lastEvent
      ? words.say('parcelNews', valueText(lastEvent, here))
      : words.say('parcelSilent');
  };
  return (
    <FoldedList
      title={words.count('parcels', packages.length)}
      lines={packages.map((parcel) =>
        [parcel.carrier, ...parcel.numbers, news(parcel)].filter(Boolean).join(' · '),
      )}
      more={(count) => words.count('changeMore', count)}
    />
  );
}
