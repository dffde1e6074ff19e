import type { Sample } from '../../components/welcome/sample-list';
import type { Facts, FactValues, From, Statement } from '../core/facts/fact';
import { type Order, orderKey } from '../core/facts/order';
import type { Words } from '../core/facts/words';
import { candidateZones } from '../core/rules/counting-zone';
import { addDays, type CalendarDay, dayOf } from '../core/time/calendar-day';
import type { Instant, Zone } from '../core/time/moment';
import type { Time } from '../core/time/time';
import { viewOrder } from '../core/views/view';
import { aliExpressPolicy } from '../marketplaces/aliexpress/policy';

interface SampleContext {
  readonly now: Instant;
  readonly zone: Zone;
  readonly words: Words;
}

/**
 * Invented orders as they would stand today: only their facts are made up, every date is computed by the rules that
 * real orders go through. Nothing of them is stored.
 */
export function sampleOrders({ now, zone, words }: SampleContext): Sample[] {
  const today = dayOf(now, zone);
  const day = (days: number): Time => on(addDays(today, days), zone);
  const says = <Value>(
    value: Value,
    text = '',
    from: From = 'detail',
  ): readonly Statement<Value>[] => [{ value, from, readAt: now, text }];
  const bought = (titleKey: string, amount: string): Facts => ({
    title: says(words.say(titleKey)),
    store: says(words.say('sampleStore')),
    total: says({ amount, currency: 'USD', text: `US $${amount}` }),
  });
  const sample = (index: number, explanation: string, facts: Facts): Sample => ({
    view: viewOrder(sampleOrder(index, facts, now), aliExpressPolicy, { now, zone, strict: true }),
    explanation,
  });
  const status = (value: FactValues['status']): Facts => ({ status: says(value) });
  return [
    sample(1, 'sampleDelivered', {
      ...bought('sampleLamp', '31.90'),
      ...status('delivered'),
      placed: says(day(-40)),
      delivered: says(day(-12)),
    }),
    sample(2, 'sampleStated', {
      ...bought('sampleBell', '52.30'),
      ...status('awaiting-delivery'),
      placed: says(day(-50)),
      statedEnd: says(day(7), '', 'tracking'),
    }),
    sample(3, 'sampleEstimated', {
      ...bought('sampleGloves', '19.90'),
      ...status('awaiting-delivery'),
      placed: says(day(-20), '', 'list'),
    }),
    sample(4, 'sampleDispute', {
      ...bought('sampleCase', '8.10'),
      ...status('disputing'),
      placed: says(day(-45)),
      disputeOpened: says(day(-2)),
    }),
    sample(5, 'sampleUnknown', {
      ...bought('sampleCable', '12.40'),
      ...status('completed'),
    }),
  ];
}

function on(day: CalendarDay, zone: Zone): Time {
  return { kind: 'day', day, zones: candidateZones(aliExpressPolicy, zone) };
}

function sampleOrder(index: number, facts: Facts, now: Instant): Order {
  const id = String(index).padStart(16, '0');
  return {
    key: orderKey('aliexpress', id),
    marketplace: 'aliexpress',
    id,
    facts,
    lineItems: [],
    bounds: { first: now, last: now, checked: now },
    marks: {},
  };
}
