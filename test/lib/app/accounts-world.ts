import { answer } from '../../../lib/app/requests/answer';
import type { World } from '../../../lib/ports/ports';
import { wellReadOf } from '../../tools/well-read-of';
import { fakePageData } from './fake-page-data';
import { policy } from './fake-policy';
import { accountOf, extensionPage, FakeWorld } from './fake-world';

export const MINE = '1559';
export const MUMS = '5237';

/** The `n`-th order of the buyer whose ids end like this. */
export const idFor = (buyer: string, n: number): string =>
  `8210000000${String(n).padStart(2, '0')}${buyer}`;

export const accountFor = (buyer: string) => accountOf('aliexpress', buyer);

/** A world whose shop's ids tell its buyers apart, and that can be asked. */
export class AccountsWorld extends FakeWorld {
  override readonly policies: World['policies'] = {
    of: () => ({ ...policy, accountPart: (id) => (id.length === 16 ? id.slice(-4) : null) }),
    isWeak: () => false,
    wellRead: wellReadOf,
    listUrl: () => 'https://shop.example/orders',
    pageKind: () => null,
    shopPages: () => [],
  };
  override pageData: World['pageData'] = { of: () => fakePageData };

  /** What the popup is told of accounts. */
  readonly accounts = async () =>
    (await answer(this, 'overview', undefined, extensionPage)).accounts.map(
      ({ id, number, name }) => [id, number, name] as const,
    );

  readonly name = (buyer: string, name: string) =>
    answer(
      this,
      'nameAccount',
      { marketplace: 'aliexpress', account: accountFor(buyer), name },
      extensionPage,
    );
}
