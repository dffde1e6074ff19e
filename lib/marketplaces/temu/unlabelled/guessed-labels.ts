/*
 * What a card's labels may be called where they are not known: made of the shop's own word for an order (S on temu.com:
 * Bestellung, pedido, 注文, zamówienie, sipariş, замовлення; public code: 주문, ordine; elsewhere as guides quote it) and
 * the plain words for a day, a time and a sum. Alone they prove nothing: they count where the place agrees
 * (`unlabelled.ts`). All folded.
 */

export const ORDER_TIMES: readonly string[] = [
  ...['bestelldatum', 'bestellzeit', 'bestellt am', 'zeitpunkt der bestellung'],
  ...['fecha del pedido', 'hora del pedido', 'fecha y hora del pedido', 'fecha de pedido'],
  ...['注文日', '注文日時', '注文時間', '注文時刻', 'ご注文日', 'ご注文日時', 'ご注文時間'],
  ...['주문 시간', '주문 일시', '주문일시', '주문 날짜', '주문일', '주문 일자'],
  ...['date de commande', 'date de la commande', 'heure de la commande', 'heure de commande'],
  ...["data dell'ordine", 'data ordine', "ora dell'ordine", 'ora ordine'],
  ...['data zamówienia', 'czas zamówienia', 'data złożenia zamówienia', 'godzina zamówienia'],
  ...['data do pedido', 'hora do pedido', 'horário do pedido'],
  ...['besteldatum', 'besteltijd', 'tijdstip van bestelling'],
  ...['дата заказа', 'время заказа', 'дата замовлення', 'час замовлення'],
  ...['datum objednávky', 'čas objednávky', 'sipariş tarihi', 'sipariş zamanı', 'sipariş saati'],
  ...['תאריך הזמנה', 'תאריך ההזמנה', 'שעת ההזמנה', 'זמן הזמנה'],
];

export const ORDER_TOTALS: readonly string[] = [
  ...['bestellsumme', 'bestellwert', 'gesamtsumme', 'gesamtbetrag', 'gesamtpreis', 'gesamt'],
  ...['gesamtsumme der bestellung', 'gesamtbetrag der bestellung', 'bestellung gesamt'],
  ...['total del pedido', 'total de tu pedido', 'importe total', 'monto total', 'total'],
  ...['注文合計', 'ご注文合計', '注文の合計', '注文総額', '注文金額', '合計', '合計金額'],
  ...['주문 합계', '주문 총액', '주문 금액', '합계', '총액', '총 금액'],
  ...['total de la commande', 'montant total', 'total de votre commande'],
  ...["totale dell'ordine", 'totale ordine', 'totale'],
  ...['suma zamówienia', 'wartość zamówienia', 'łączna kwota', 'suma', 'razem', 'łącznie'],
  ...['total do pedido', 'valor total', 'totaal bestelling', 'totaal van bestelling', 'totaal'],
  ...['сумма заказа', 'итого', 'сума замовлення', 'усього', 'разом'],
  ...['celkem', 'celková cena', 'celková cena objednávky', 'sipariş toplamı', 'sipariş tutarı'],
  ...['סה"כ', 'סה"כ הזמנה', 'סך ההזמנה'],
];
