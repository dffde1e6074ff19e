import { describe, expect, it } from 'vitest';
import { readButtons } from '../../../../../lib/marketplaces/aliexpress/texts/buttons';
import { readStatus } from '../../../../../lib/marketplaces/aliexpress/texts/status';
import { pageOf } from '../../../../page';

const buttons = (html: string) =>
  readButtons(pageOf(`<div class="order-item-btns">${html}</div>`).body);
const track = '<a href="/p/tracking/index.html?tradeOrderId=8210000000001559">→</a>';
const other = '<button>?</button>';
const none = readButtons(null);

describe('buttons whose words are not known', () => {
  it.each([
    ['a button, then the tracking link: not confirmed yet', other + track, true],
    ['two packages: two tracking links', other + track + track, true],
    [
      'a link around the button',
      `${other}<a href="/p/tracking/index.html?tradeOrderId=1"><button>→</button></a>`,
      true,
    ],
    ['the tracking link first, as on a completed order’s page', track + other + other, false],
    ['one more button behind, as to buy again', other + track + other, true],
    ['two more behind, as on a completed card', other + track + other + other, false],
    ['a link to somewhere behind', `${other}${track}<a href="/p/x">?</a>`, false],
    [
      'a tracking button without a link, by its word',
      `${other}<button>Status verfolgen</button>`,
      true,
    ],
    [
      'a first button whose words say something else',
      `<button>Add to cart</button>${track}`,
      false,
    ],
    ['a last one that removes', `${other}${track}<button>Remove</button>`, false],
    ['that word inside another one', `${other}<button>Conseguir</button>`, false],
    ['two other buttons, as on a completed card', other + other, false],
    ['tracking alone', track, false],
    ['a link to somewhere in front of tracking', `<a href="/p/x">?</a>${track}`, false],
  ])('%s', (_, html, confirm) => expect(buttons(html).confirm).toBe(confirm));
});

it.each([
  ['beside a tracking link, among whatever others', true, track + other + other],
  ['alone', false, other],
])('a confirmation as guides quote it, %s: %s', (_, confirm, others) => {
  expect(buttons(`${others}<button>Wareneingang bestätigen</button>`).confirm).toBe(confirm);
});

describe('the status', () => {
  it.each([
    ['Awaiting delivery', 'awaiting-delivery'],
    [' COMPLETED ', 'completed'],
    ['Concluído ', 'completed'],
    ['Conclui\u0301do', 'completed'],
    ['С отделкой', 'completed'],
    ['Canceled', 'cancelled'],
    ['Expired', 'expired'],
    ['To pay', 'awaiting-payment'],
    ['배송 완료', 'delivered'],
    ['Processed', 'unknown'],
    ['Closed', 'unknown'],
    ['Abgeschlossen', 'unknown'],
    ['Completed by Awaiting delivery', 'unknown'],
  ])('%s is %s', (text, value) => expect(readStatus([text], none)).toEqual({ value, text }));

  it('keeps a completed order completed, however its buttons look', () =>
    expect(readStatus(['Completed'], buttons(other + track))?.value).toBe('completed'));

  it('takes an ambiguous word by its buttons', () =>
    expect(readStatus(['Processed'], buttons(other + track))).toEqual({
      value: 'awaiting-delivery',
      text: 'Processed',
    }));

  it.each([
    ['결제 대기', 'awaiting-payment', '주문 취소'],
    ['In attesa di spedizione', 'awaiting-shipment', 'Annulla ordine'],
    ['In attesa di pagamento', 'awaiting-payment', 'Annulla ordine'],
    ['Aguardando envío', 'awaiting-shipment', 'Cancel order'],
    ['En attente d’expédition', 'awaiting-shipment', 'Cancel order'],
  ])(
    'takes words that guides alone quote only beside a button that agrees: %s',
    (text, value, name) => {
      const cancel = `<button>${name}</button>`;
      expect(readStatus([text], buttons(other + cancel))).toEqual({ value, text });
      expect(readStatus([text], none)?.value).toBe('unknown');
      expect(readStatus([text], buttons(other + other))?.value).toBe('unknown');
      expect(readStatus([text], buttons(track))?.value).toBe('unknown');
      expect(readStatus([text], buttons(cancel + track + other + other))?.value).toBe('unknown');
      expect(readStatus([text], buttons(other + track))?.value).toBe('awaiting-delivery');
      expect(readStatus(['?'], buttons(other + cancel))?.value).toBe('unknown');
    },
  );

  it('takes words for a refund for all of an order of one item', () => {
    expect(readStatus(['환불 완료'], none, true)?.value).toBe('refunded');
    expect(readStatus(['환불 완료'], none)?.value).toBe('unknown');
  });

  it('says nothing where a page says nothing', () => expect(readStatus([], none)).toBe(null));
});
