/** Nothing of Wish's markup is known (../FACTS.md §3). All of this is inferred from what any such page must have. */

/** The picture of an item, whose other text is its title. */
export const ITEM_PICTURE = 'img[alt]';
export const CAPTCHA = 'iframe[src*="captcha"], [id*="captcha" i], [class*="captcha" i]';
export const SIGN_IN = 'input[type="password"], form[action*="login"]';
export const FRAMES = 'main, [role="main"], body';
