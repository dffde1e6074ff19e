import { DATED, DATELESS, INVISIBLE, MARK } from './hostile-texts';
import { added, lessened, type Mutation } from './mutation';
import { elementsOf, hasDigit, labelsDigits, putBeside, textsOf } from './page-nodes';
import type { Random } from './random';
import type { ShopWords } from './shop-words';

type PageMutation = Mutation<Document>;

/**
 * Puts a text somewhere in the page: as a node of its own, run on to another text, or where only a tool tip shows it.
 */
function insertText(page: Document, random: Random, words: string): string | null {
  const element = random.pick(elementsOf(page));
  const text = random.pick(textsOf(page));
  if (!element) return null;
  switch (random.below(5)) {
    case 0:
      element.prepend(words);
      return 'at the start of an element';
    case 1:
      element.append(words);
      return 'at the end of an element';
    case 2:
      element.setAttribute(
        random.pick(['title', 'alt', 'data-pl', 'aria-label']) ?? 'title',
        words,
      );
      return 'in an attribute';
    case 3:
      if (!text) return null;
      putBeside(page.createTextNode(words), text, random.once(2));
      return `beside “${text.data.slice(0, 40)}”`;
    default:
      if (!text) return null;
      text.data = random.once(2) ? words + text.data : text.data + words;
      return `run on to “${text.data.slice(0, 40)}”`;
  }
}

/** Digits run on to a date make another number, and words run on to an id another id. */
const hostileText = ({ dateless }: ShopWords): PageMutation => ({
  name: 'insert hostile text',
  weight: 6,
  spoil: (page, random) => {
    const words = random.pick([...DATELESS, ...dateless]) ?? '';
    const where = insertText(page, random, words);
    if (where === null) return null;
    const runsOn = where.startsWith('run on');
    const keepsDates = !hasDigit(words) || !runsOn;
    return {
      ...added(`“${words.slice(0, 40)}” ${where}`),
      keepsDates,
      keepsIds: !runsOn,
      keepsOwners: !runsOn,
    };
  },
});

const strangeDate = ({ dated }: ShopWords): PageMutation => ({
  name: 'insert another date',
  weight: 2,
  spoil: (page, random) => {
    const words = random.pick([...DATED, ...dated]) ?? '';
    const where = insertText(page, random, words);
    return where === null ? null : { ...lessened(`“${words}” ${where}`), keepsDates: false };
  },
});

/** Whether an inserted id took the place of the one behind a label. */
function isNamed(page: Document, id: string): boolean {
  const texts = textsOf(page).map(({ data }) => data.trim());
  return texts.some((text, at) => {
    const before = text.startsWith(id) ? texts[at - 1] : text.slice(0, text.indexOf(id));
    return text.includes(id) && /[:：#]\s*$/.test(before ?? '');
  });
}

/**
 * An order that is named twice, differently, is nobody's. An id run on to other digits makes a longer number, and no
 * id.
 */
const strangeId = ({ ids, idLabel }: ShopWords): PageMutation => ({
  name: 'insert another id',
  weight: 2,
  spoil: (page, random) => {
    const id = random.pick(ids) ?? '';
    const where = insertText(page, random, random.once(2) ? id : `${idLabel}${id}`);
    if (where === null) return null;
    const keeps = !where.startsWith('run on') && !isNamed(page, id);
    return { ...added(`${id} ${where}`), keepsDates: keeps, keepsIds: keeps, keepsOwners: keeps };
  },
});

const strangeLink = ({ ids, links }: ShopWords): PageMutation => ({
  name: 'insert a link to another order',
  weight: 2,
  spoil: (page, random) => {
    const element = random.pick(elementsOf(page));
    if (!element) return null;
    const link = page.createElement('a');
    const id = random.pick(ids);
    link.setAttribute('href', `${random.pick(links)}${id}`);
    link.append(random.once(2) ? `Details ${id}` : 'Details');
    putBeside(link, element, random.once(2));
    return added(`link to ${id}`);
  },
});

const hostileMarkup: PageMutation = {
  name: 'insert hostile markup',
  weight: 2,
  spoil: (page, random) => {
    const element = random.pick(elementsOf(page));
    if (!element) return null;
    const tag =
      random.pick([
        'script',
        'style',
        'iframe',
        'object',
        'template',
        'svg',
        'claim-clock',
        'noscript',
        'img',
      ]) ?? 'b';
    const hostile = page.createElement(tag);
    hostile.setAttribute(`data-${MARK}`, '');
    hostile.setAttribute('onclick', 'alert(1)');
    hostile.append(random.pick(DATELESS.filter((words) => !hasDigit(words))) ?? '');
    if (random.once(2)) element.prepend(hostile);
    else putBeside(hostile, element, true);
    return added(`<${tag}> inserted`);
  },
};

const invisible: PageMutation = {
  name: 'insert invisible marks',
  weight: 3,
  spoil: (page, random) => {
    const text = random.pick(textsOf(page));
    if (!text) return null;
    const mark = random.pick(INVISIBLE) ?? '';
    for (let left = 1 + random.below(3); left > 0; left--) {
      const at = random.below(text.data.length + 1);
      text.data = text.data.slice(0, at) + mark + text.data.slice(at);
    }
    return added(`U+${mark.charCodeAt(0).toString(16)} in “${text.data.slice(0, 60)}”`);
  },
};

/** Digits of another script are the same digits. */
const otherDigits: PageMutation = {
  name: 'write digits in another script',
  weight: 2,
  spoil: (page, random) => {
    const zero = random.pick([0x660, 0x6f0, 0x966, 0xff10, 0xe50]) ?? 0x30;
    const text = random.pick(textsOf(page).filter(({ data }) => hasDigit(data)));
    if (!text) return null;
    text.data = text.data.replace(/[0-9]/g, (digit) => String.fromCodePoint(zero + Number(digit)));
    return lessened(`“${text.data.slice(0, 60)}”`);
  },
};

/** Cut in the middle a number is another number. */
const truncateText: PageMutation = {
  name: 'cut a text off',
  weight: 4,
  spoil: (page, random) => {
    const text = random.pick(textsOf(page));
    if (!text) return null;
    const keepsDates = !hasDigit(text.data);
    const namesNobody = !/\p{Nd}{10}/u.test(text.data);
    text.data = text.data.slice(0, random.below(text.data.length));
    return {
      ...lessened(`cut to “${text.data.slice(0, 60)}”`),
      keepsDates,
      keepsOwners: namesNobody,
    };
  },
};

/** A text of a page in another language. Beside a number it may be another label, so a date may be another's. */
const foreignWords = (words: readonly string[]): PageMutation => ({
  name: 'say it in words of another page',
  weight: 4,
  spoil: (page, random) => {
    const text = random.pick(textsOf(page));
    const other = random.pick(words);
    if (!text || other === undefined) return null;
    const keepsDates = !labelsDigits(text);
    const what = `“${text.data.slice(0, 40)}” is “${other.slice(0, 40)}” now`;
    const namesNobody = !/\p{Nd}{10}|[:：]\s*$/u.test(text.data);
    text.data = other;
    return { ...lessened(what), keepsDates, keepsOwners: namesNobody };
  },
});

/**
 * @param shop what imitates the shop
 * @param words digit-free texts of other pages
 */
export const pageWords = (shop: ShopWords, words: readonly string[]): readonly PageMutation[] => [
  hostileText(shop),
  strangeDate(shop),
  strangeId(shop),
  strangeLink(shop),
  hostileMarkup,
  invisible,
  otherDigits,
  truncateText,
  foreignWords(words),
];
