import { expect, expectTypeOf, test } from 'vitest';
import { access, REQUEST_NAMES } from '../../../../lib/app/requests/access';
import type { Protocol } from '../../../../lib/protocol/messages';

test('every request has a line: one that is missing does not compile', () => {
  expectTypeOf<keyof typeof access>().toEqualTypeOf<keyof Protocol>();
  expectTypeOf<Omit<typeof access, 'snooze'>>().not.toExtend<typeof access>();
  expect(REQUEST_NAMES).toContain('snooze');
  expect(REQUEST_NAMES).toHaveLength(Object.keys(access).length);
});

test('from a private window a shop’s page may ask only for what stores nothing there', () => {
  const open = REQUEST_NAMES.filter((name) => access[name].shopPage === 'any-window');
  expect(open).toEqual([
    'recordReading',
    'recordPageData',
    'judgePage',
    'pageReport',
    'shoppingSummary',
    'openOrderAt',
  ]);
});

test('what is typed is stored from no private window', () => {
  const closed = REQUEST_NAMES.filter((name) => access[name].extensionPage === 'normal-window');
  expect(closed).toEqual([
    'seeToLoss',
    'addOrder',
    'correctFact',
    'correctItems',
    'takeBackFact',
    'removeOrder',
    'restoreOrder',
    'nameAccount',
  ]);
});

test('a shop’s page may not ask for what only the extension’s own pages show', () => {
  const closed = REQUEST_NAMES.filter((name) => access[name].shopPage === 'nowhere');
  expect(closed).toEqual([
    'overview',
    'condition',
    'seeToLoss',
    'showCheck',
    'addOrder',
    'previewOrder',
    'viewFacts',
    'correctFact',
    'correctItems',
    'takeBackFact',
    'removeOrder',
    'restoreOrder',
    'viewRoutes',
    'nameAccount',
  ]);
});
