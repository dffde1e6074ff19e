import { packed } from '../../core/page-health/shared-copies';
import { idAnchors, onlyId } from '../label-reader/id-anchors';
import { placesOfLabels } from '../label-reader/list-places';
import { piecesOf } from '../label-reader/pieces';
import type { ListShop } from '../marketplace';
import { wishAddresses } from './addresses';
import { cardAround, cardsIn } from './cards';
import { itemId, itemsIn } from './items';
import { wishPages } from './pages';

/* Wish for the scripts on its pages: where things go there, and nothing that reads. */

export const places = placesOfLabels(cardsIn);

export const list: ListShop = {
  id: 'wish',
  site: wishAddresses,
  places,
  orderOf: (card) => {
    const around = cardAround(card);
    const id = onlyId(idAnchors(around, piecesOf(around, wishPages.notSearched), wishPages));
    const item = itemsIn(around).find(({ block }) => block === card && block !== around);
    return id !== null && item ? itemId(id, item.title) : id;
  },
  around: cardAround,
  pack: packed,
};
