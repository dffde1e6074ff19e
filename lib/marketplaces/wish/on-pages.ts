import { packed } from '../../core/page-health/shared-copies';
import { idIn } from '../label-reader/id-anchors';
import { placesOfLabels } from '../label-reader/list-places';
import type { ListShop } from '../marketplace';
import { wishAddresses } from './addresses';
import { cardAround, cardsIn } from './cards';
import { itemId, itemsIn } from './items';
import { wishSigns } from './signs';

/* Wish for the scripts on its pages: where things go there, and nothing that reads. */

export const places = placesOfLabels(cardsIn);

export const list: ListShop = {
  id: 'wish',
  site: wishAddresses,
  places,
  orderOf: (card) => {
    const around = cardAround(card);
    const id = idIn(around, wishSigns);
    const item = itemsIn(around).find(({ block }) => block === card && block !== around);
    return id !== null && item ? itemId(id, item.title) : id;
  },
  around: cardAround,
  pack: packed,
};
