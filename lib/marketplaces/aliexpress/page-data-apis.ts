import type { PageDataSource } from '../marketplace';
import { ASKABLE, OBSERVED } from './page-data/apis';
import { aliExpressSite } from './site';

export const pageDataSource: PageDataSource = {
  site: aliExpressSite,
  apis: OBSERVED,
  askable: ASKABLE,
  mark: 'ret',
};
