import { describe, expect, test } from 'vitest';
import { tellsOfStep } from '../../../../../lib/marketplaces/aliexpress/texts/step';

describe('known for another step than the delivery', () => {
  test.each([
    'In transit Package left carrier facility',
    'Delivery update Package out for delivery',
    'Order created Your order has been created',
    'Collected by carrier Package collected by carrier.',
    'Arrived at pick-up point. Package available for collection.',
    'Objeto em trânsito',
    '배송 중',
  ])('%s', (words) => {
    expect(tellsOfStep(words)).toBe(true);
  });
});

describe('not known for one: what a carrier writes in another language than the page may be the delivery', () => {
  test.each([
    ['Norwegian', 'Utlevert'],
    ['Latvian', 'Piegādāts saņēmējam'],
    ['Lithuanian', 'Pristatyta gavėjui'],
    ['Estonian', 'Kätte antud'],
    ['Croatian', 'Isporučeno'],
    ['German', 'Ausgegeben'],
    ['English', 'Left with concierge'],
    ['English', 'Left in the garage'],
    ['English', 'Handed to a resident'],
    ['English', 'Finished'],
    ['English', 'Delivered'],
    ['none', ''],
  ])('%s: %s', (_, words) => {
    expect(tellsOfStep(words)).toBe(false);
  });
});
