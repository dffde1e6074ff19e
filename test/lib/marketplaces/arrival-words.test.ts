import { describe, expect, test } from 'vitest';
import {
  saysUnderWay,
  soundsDelivered,
  soundsExpected,
} from '../../../lib/marketplaces/arrival-words';

describe('may be the delivery', () => {
  test.each([
    'Left at door',
    'Your parcel was left with a neighbour',
    'Placed in mailbox',
    'Taken from locker',
    'Handed over to the recipient',
    'Delivery completed',
    'Delivery successful',
    'Left in safe place',
    'Left with concierge',
    'Left on the terrace',
    'Left at front desk',
    'Handed to resident',
    'Given to a member of the household',
    'Released to customer',
    'Nobody at home. Could not be delivered by hand. Left with neighbour.',
    'Beim Nachbarn abgegeben',
    'In den Briefkasten eingeworfen',
    'Dem Empfänger übergeben',
    'Zustellung erfolgreich',
    'Déposé dans la boîte aux lettres',
    'Votre colis a été distribué',
    'Dejado en el buzón',
    'Entrega realizada',
    'Deixado na caixa de correio',
    'Levantado pelo destinatário',
    'Lasciato nella cassetta postale',
    'Pozostawiona u sąsiada',
    'Uw pakket is afgeleverd',
    'Выдано получателю',
    'Отримано одержувачем',
    '수취인 수령',
    '문앞에 놓았습니다',
    'お届け済み',
    '宅配ボックスに配達',
    '已自提',
    'Alıcı tarafından alındı',
    'הושאר ליד הדלת',
    'تم الاستلام من قبل المستلم',
    'Vyzvednuto',
    'Zásilka byla doručena',
    'Doručení proběhlo úspěšně',
    'Kézbesítve',
    'Dostarczono',
    'Przesyłka dostarczona',
    'Geleverd op 14 nov.',
    'Livraison effectuée',
    'Consegna effettuata',
    'Вручён',
    '배송되었습니다',
    '納品済み',
    'سُلّم',
    'مُسلَّم إلى المستلم',
    'وصل الطرد',
    'Entregado por el transportista',
    'Geliefert am 14. Nov. 2026',
    'Your parcel was handed to you',
    'TESLİM EDİLDİ',
    'TESLİM ALINDI',
    'ΠΑΡΑΔΟΘΗΚΕ',
    'Доставена',
    'Dostavljeno',
    'Pristatyta',
    'Piegādāts',
    'Kätte toimetatud',
    'Жеткізілді',
    'Çatdırıldı',
    'จัดส่งสำเร็จ',
    'डिलीवर किया गया',
    'تحویل داده شد',
    'Pakken er levert',
  ])('%s', (text) => {
    expect(soundsDelivered(text)).toBe(true);
  });
});

describe('is none: it is under way, or waits to be fetched', () => {
  test.each([
    'Out for delivery',
    'Left the sorting center',
    'Package left carrier facility',
    'Your package will be delivered today',
    'Waiting to be collected at locker',
    'Delivery attempt failed: could not be delivered',
    'Delivered to parcel shop, ready for collection',
    'On its way to the recipient',
    'Zur Abholung bereit',
    'Ihr Paket wird heute zugestellt',
    'Disponible para recogida',
    'Disponível para retirada',
    'Aguardando retirada',
    'Objeto saiu para entrega ao destinatário',
    'In consegna al destinatario',
    'Wydana do doręczenia',
    'Klaar om opgehaald te worden',
    'Прибыло в место вручения',
    'Ожидает адресата',
    '배송 완료 예정',
    '配達中',
    '等待签收',
    'Alıcıya doğru yolda',
    'ממתין לאיסוף',
    'جاهز للاستلام',
  ])('%s', (text) => {
    expect(soundsDelivered(text)).toBe(false);
    expect(saysUnderWay(text)).toBe(true);
  });
  test('what a carrier fetched from the seller is no delivery either', () => {
    expect(soundsDelivered('Collected by carrier')).toBe(false);
    expect(soundsDelivered('Odebrana od nadawcy')).toBe(false);
    expect(soundsDelivered('Получено от отправителя')).toBe(false);
  });
});

test.each(['Update', '', 'Schritt', 'Handed over'])('%s tells nothing', (text) => {
  expect(soundsDelivered(text)).toBe(false);
  expect(saysUnderWay(text)).toBe(false);
});

describe('is none: it is still to come, a label, or went from the seller to a carrier', () => {
  test.each([
    'Čeká na doručení',
    'Předpokládané doručení 14. 11.',
    'Adresa doručení',
    'Zásilka nebyla doručena',
    'Čaká na doručenie',
    'Przesyłka niedoręczona',
    'Nie dostarczono',
    'Wird am 14. Nov. geliefert',
    'Pakken blir levert i dag',
    'Paket akan terkirim besok',
    'Voraussichtlich zugestellt am 14.11.',
    'Será entregado el 14 nov',
    'Entregado al transportista',
    'A ser entregue',
    'Entregue à transportadora',
    'Pas encore livré',
    'Doit être livré avant le 14 nov.',
    'Remis au transporteur',
    'Sarà consegnato il 14 nov',
    'Consegnato al corriere',
    'Ritirato dal corriere',
    'Moet worden bezorgd',
    'Opgehaald bij verzender',
    'Получен от продавца',
    'Отримано від відправника',
    'Göndericiden teslim alındı',
    'Kargo firmasına teslim edildi',
    'تم تسليم الشحنة إلى شركة الشحن',
    'وصل الطرد إلى مركز الفرز',
    'נמסר לחברת השילוח',
  ])('%s', (text) => {
    expect(soundsDelivered(text)).toBe(false);
  });
});

test('words of a promise are known from words of what came', () => {
  expect(soundsExpected('Entrega estimada')).toBe(true);
  expect(soundsExpected('Teslim edildi')).toBe(false);
});
