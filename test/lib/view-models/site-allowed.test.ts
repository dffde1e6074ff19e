import { expect, test, vi } from 'vitest';
import type { Site } from '../../../lib/marketplaces/marketplace';
import { requiredSite } from '../../../lib/marketplaces/required-site';
import { siteAllowed } from '../../../lib/view-models/site-allowed';

const site: Site = {
  ...requiredSite,
  orderPages: ['https://shop.example/orders*'],
  shoppingPages: ['https://shop.example/*'],
};
const no = async () => false;
const yes = async () => true;

test('it is taken for granted until the browser says otherwise', async () => {
  const model = siteAllowed(site, { has: no, request: no });
  expect(model.allowed.value).toBe(true);
  await model.refresh();
  expect(model.allowed.value).toBe(false);
});

test('the user is asked for the hosts of the shop at once, and the answer is shown', async () => {
  const request = vi.fn(yes);
  const model = siteAllowed(site, { has: no, request });
  await model.refresh();
  const asked = model.allow();
  expect(request).toHaveBeenCalledWith(['https://shop.example/*']);
  await asked;
  expect(model.allowed.value).toBe(true);
});

test('a browser that does not answer changes nothing', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  const silent = () => Promise.reject(new Error('no answer'));
  const model = siteAllowed(site, { has: no, request: silent });
  await model.refresh();
  await model.allow();
  expect(model.allowed.value).toBe(false);
});
