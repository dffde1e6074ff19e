import { expect, expectTypeOf, test } from 'vitest';
import { REQUEST_NAMES, requests } from '../../../../lib/app/requests/requests';
import type { Protocol } from '../../../../lib/protocol/messages';

test('every request has a line: one that is missing does not compile', () => {
  expectTypeOf<keyof typeof requests>().toEqualTypeOf<keyof Protocol>();
  expectTypeOf<Omit<typeof requests, 'actOnOrder'>>().not.toExtend<typeof requests>();
  expect(REQUEST_NAMES).toContain('actOnOrder');
  expect(REQUEST_NAMES).toHaveLength(Object.keys(requests).length);
});

test('from a private window a shop’s page may ask only for what stores nothing there', () => {
  const open = REQUEST_NAMES.filter((name) => requests[name].from.shopPage === 'any-window');
  expect(open).toEqual([
    'recordPage',
    'recordPageData',
    'pageTexts',
    'bringPanel',
    'judgePage',
    'pageReport',
    'shoppingSummary',
    'openOrderAt',
  ]);
});

test('what is typed is stored from no private window', () => {
  const closed = REQUEST_NAMES.filter(
    (name) => requests[name].from.extensionPage === 'normal-window',
  );
  expect(closed).toEqual([
    'seeToLoss',
    'addOrder',
    'correctFact',
    'correctItems',
    'takeBackFact',
    'takeInBackup',
    'deleteData',
    'nameAccount',
    'actOnOrders',
    'removeOrders',
    'restoreOrders',
    'chooseSituation',
    'writeLetter',
    'writeNote',
  ]);
});

test('a shop’s page may not ask for what only the extension’s own pages show', () => {
  const closed = REQUEST_NAMES.filter((name) => requests[name].from.shopPage === 'nowhere');
  expect(closed).toEqual([
    'overview',
    'condition',
    'showSampleNotice',
    'seeToLoss',
    'showCheck',
    'addOrder',
    'previewOrder',
    'viewFacts',
    'viewClaimOrder',
    'correctFact',
    'correctItems',
    'takeBackFact',
    'viewRoutes',
    'takeInBackup',
    'deleteData',
    'nameAccount',
    'listOrders',
    'viewRows',
    'actOnOrders',
    'removeOrders',
    'restoreOrders',
    'chooseSituation',
    'writeLetter',
    'writeNote',
  ]);
});
