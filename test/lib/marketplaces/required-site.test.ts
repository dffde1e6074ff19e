import { expect, test } from 'vitest';
import { requiredSite } from '../../../lib/marketplaces/required-site';
import { sites } from '../../../lib/marketplaces/sites';

test('it is the only site that is required', () => {
  expect(sites.filter(({ site }) => site.required).map(({ site }) => site)).toEqual([requiredSite]);
});
