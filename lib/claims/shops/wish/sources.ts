import { type ClaimSource, described } from '../../claim-source';

/** What Wish says. */
export const wishSources = {
  'wish-reasons': described(
    'sourceWishReasons',
    'Wish’s refund reasons, in a shop’s program',
    'https://github.com/liuweipcs/custom-service',
    '2018–2020',
  ),
} as const satisfies { readonly [id: string]: ClaimSource };
