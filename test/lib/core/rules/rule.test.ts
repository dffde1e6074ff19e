import { expect, test } from 'vitest';
import { RANK } from '../../../../lib/core/rules/rule';

test('evidence ranks as lib/core/README.md §3 says, the best first', () => {
  expect(RANK).toEqual({
    stated: 0,
    entered: 1,
    current: 2,
    superseded: 3,
    thirdParty: 4,
    inferred: 5,
  });
});
