/**
 * The little of DHgate's markup that is known: its own mobile front end of 2015–16 (../FACTS.md §2). Nothing later was
 * seen.
 */
export const LIST = {
  card: '.awaiting_list', // V 2015–16
  title: '.J_name', // V 2015–16: the title of an item, in the list
  /** Where a card names no item; its pictures are the items' (V 2015–16: `r_image` of each product). */
  picture: 'img[src]',
  placed: '.pa_time', // V 2015–16: the time of the order, without a label
  /** V 2015–16: the row of buttons carries the order's number. */
  orderNumber: '[orderno]',
  number: '.awaiting_list .pa_number', // V 2015–16: the same behind its label, in whatever language that is
} as const;

/** Nodes that only a captcha or a sign-in form has; inferred from what these must have. */
export const CAPTCHA = 'iframe[src*="captcha"], [id*="captcha" i], [class*="captcha" i]';
export const SIGN_IN = 'input[type="password"], form[action*="login"]';

/** No card reaches beyond the page's main part. Inferred: the list's own frame is not known. */
export const FRAMES = 'main, [role="main"], body';

/** Links lead to products and shops; their words are titles. */
export const TITLES = `a, ${LIST.title}`;
