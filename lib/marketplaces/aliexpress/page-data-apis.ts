import type { PageDataSource } from '../marketplace';
import { ASKABLE, HEARD } from './page-data/apis';
import { aliExpressSite } from './site';

export const pageDataSource: PageDataSource = {
  site: aliExpressSite,
  apis: HEARD,
  askable: ASKABLE,
  mark: 'ret',
};
