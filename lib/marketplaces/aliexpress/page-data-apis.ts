import type { HeardShop } from '../marketplace';
import { ASKABLE, HEARD } from './page-data/apis';
import { aliExpressSite } from './site';

export const heard: HeardShop & { readonly mark: string } = {
  site: aliExpressSite,
  apis: HEARD,
  askable: ASKABLE,
  mark: 'ret',
};
