import type { ShopPages } from '../../lib/marketplaces/label-reader/shop-pages';
import { garbled, lessened, type Mutation } from './mutation';
import { hasDigit, textsOf } from './page-nodes';
import type { Random } from './random';

type PageMutation = Mutation<Document>;

/** Labels of languages that no reader knows. */
const FOREIGN = ['Czas zamówienia:', 'Fecha del pedido：', 'Livré le', '注文日 :', 'Дата заказа:'];

const COLONS = [':', ' :', '：', ' ：', ': ', '\u00a0:'];

/** A label as a page might print it: its case, its spaces and its colon are not always the same. */
function printed(label: string, random: Random): string {
  const cased = random.pick([
    label,
    label.toUpperCase(),
    label.charAt(0).toUpperCase() + label.slice(1),
  ]);
  const spaced = random.once(3) ? cased?.replaceAll(' ', '\u00a0') : cased;
  return `${spaced}${random.pick(COLONS)}`;
}

/** The labels that mean one thing each. */
const meanings = ({ idLabels, days, total, carrier, trackingNumber }: ShopPages) => [
  idLabels,
  ...days.map(({ labels }) => labels),
  total,
  carrier,
  trackingNumber,
];

/** A text that starts with a label, and what that label means. */
function labelled(page: Document, pages: ShopPages, random: Random) {
  return random.pick(
    textsOf(page).flatMap((text) => {
      const start = text.data.trimStart().toLowerCase();
      for (const [meaning, labels] of meanings(pages).entries()) {
        const label = labels.find((each) => start.startsWith(each));
        if (label) return [{ text, meaning, label }];
      }
      return [];
    }),
  );
}

const withLabel = ({ data }: Text, label: string, other: string): string => {
  const from = data.length - data.trimStart().length + label.length;
  return `${other}${data.slice(from).replace(/^\s*[:：]/, '')}`;
};

const otherLabel = (pages: ShopPages): PageMutation => ({
  name: 'use another label of the same meaning',
  weight: 4,
  spoil: (page, random) => {
    const found = labelled(page, pages, random);
    if (!found) return null;
    const { text, meaning, label } = found;
    const other = printed(random.pick(meanings(pages)[meaning] ?? []) ?? label, random);
    text.data = withLabel(text, label, other);
    return lessened(`“${label}” is “${other}” now`);
  },
});

const foreignLabel = (pages: ShopPages): PageMutation => ({
  name: 'use a label that nobody knows',
  weight: 2,
  spoil: (page, random) => {
    const found = labelled(page, pages, random);
    if (!found) return null;
    const other = random.pick(FOREIGN) ?? '';
    found.text.data = withLabel(found.text, found.label, other);
    return lessened(`“${found.label}” is “${other}” now`);
  },
});

/** Under another label a day is another event's: only what must never happen is asked then. */
const swapLabels = (pages: ShopPages): PageMutation => ({
  name: 'use a label of another meaning',
  weight: 2,
  spoil: (page, random) => {
    const found = labelled(page, pages, random);
    const other = random.pick(meanings(pages).flat());
    if (!found || !other) return null;
    found.text.data = withLabel(found.text, found.label, printed(other, random));
    return garbled(`“${found.label}” is “${other}” now`);
  },
});

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const DAY = /\b(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) +(\d{1,2}), (\d{4})/;

/** The same day, as other pages print it (../FACTS.md §12). */
const FORMS: readonly ((month: number, day: string, year: string) => string)[] = [
  (month, day, year) => `${day} ${MONTHS[month - 1]} ${year}`,
  (month, day, year) => `${MONTHS[month - 1]}. ${day}, ${year}`,
  (month, day, year) => `${MONTHS[month - 1]}  ${day}, ${year} 9:50`,
  (month, day, year) => `${MONTHS[month - 1]} ${day}, ${year} at 3:17 PM`,
  (month, day, year) => `${year}-${month}-${day}`,
  (month, day, year) =>
    `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')} 03:44:47`,
  (month, day, year) => `${year}년 ${month}월 ${day}일`,
  (month, day, year) => `${year}年${month}月${day}日`,
  (month, day, year) => `${day}.${month}.${year}`,
  (month, day, year) => `${month}/${day}/${year}`,
  (month, day) => `${MONTHS[month - 1]} ${day}`,
  (month, day, year) => `${MONTHS[month - 1]} ${day} ${year.slice(2)}`,
];

/** A number of three fields may be another day in another language. */
const isSettled = (form: string): boolean => !/^\d{1,2}[./]/.test(form);

const otherForm: PageMutation = {
  name: 'print a day in another form',
  weight: 4,
  spoil: (page, random) => {
    const text = random.pick(textsOf(page).filter(({ data }) => DAY.test(data)));
    const [whole = '', name = '', day = '', year = ''] = DAY.exec(text?.data ?? '') ?? [];
    const form = random.pick(FORMS)?.(MONTHS.indexOf(name) + 1, day, year);
    if (!text || form === undefined) return null;
    // Where two days make a span, each is a scrap of it.
    const alone = !/\d/.test(text.data.replace(whole, ''));
    text.data = text.data.replace(whole, () => form);
    return { ...lessened(`${whole} is ${form} now`), keepsDates: alone && isSettled(form) };
  },
};

/** Whatever it says now, it must be a day of the calendar or none. */
const garbleDay: PageMutation = {
  name: 'garble a day',
  weight: 3,
  spoil: (page, random) => {
    const text = random.pick(textsOf(page).filter(({ data }) => hasDigit(data)));
    if (!text) return null;
    const at = random.below(text.data.length);
    const sign =
      random.pick(['0', '9', '-', '/', ' ', '\u0660', 'Feb 30', '99', '١٢', '–31']) ?? '';
    text.data = text.data.slice(0, at) + sign + text.data.slice(at + random.below(3));
    return garbled(`“${text.data.slice(0, 60)}”`);
  },
};

/** Other labels and other forms of days. */
export const pageLabels = (pages: ShopPages): readonly PageMutation[] => [
  otherLabel(pages),
  foreignLabel(pages),
  swapLabels(pages),
  otherForm,
  garbleDay,
];
