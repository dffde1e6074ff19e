import { describe, expect, test } from 'vitest';
import type { Status } from '../../../../lib/core/facts/fact';
import { startCollecting } from '../../../../lib/marketplaces/fact-collector';
import { collectLabelled } from '../../../../lib/marketplaces/temu/collect-labelled';

function saidBy(headline: string, language: string, status: Status = 'unknown') {
  const seen = startCollecting();
  const moment = { now: Date.parse('2026-11-20T12:00:00Z'), zone: 'Europe/Berlin', language };
  const facts = { status: { value: status, text: headline } };
  collectLabelled({ days: [], headline, unlabelled: null, ofOne: true }, moment, facts, seen);
  const dayOf = (fact: 'delivered' | 'promisedBy' | 'maybeDelivered') => {
    const time = seen.facts[fact]?.value;
    return time?.kind === 'day' ? time.day : time && 'some day';
  };
  return [dayOf('delivered'), dayOf('promisedBy'), dayOf('maybeDelivered')];
}

describe('a headline in words that are not known', () => {
  test.each([
    ['de', 'Geliefert am 14. Nov. 2026'],
    ['es', 'Entregado el 14 nov. 2026'],
    ['ja', '2026年11月14日に配達済み'],
    ['ko', '2026년 11월 14일 배송 완료'],
    ['fr', 'Livré le 14 nov. 2026'],
    ['en', 'Geliefert am 14. Nov. 2026'],
  ])('%s: %s may be the delivery', (language, text) => {
    expect(saidBy(text, language)).toEqual([undefined, undefined, '2026-11-14']);
  });

  test.each([
    ['de', 'Ankunft: 24.–28. Nov. 2026'],
    ['es', 'Llega del 24 al 28 de noviembre de 2026'],
    ['ja', '2026年11月24日～28日に到着予定'],
    ['ko', '2026년 11월 24일~28일까지 도착 예정'],
  ])('%s: %s is a promise', (language, text) => {
    expect(saidBy(text, language)).toEqual([undefined, '2026-11-28', undefined]);
  });

  test.each([
    ['en', 'Return window closes on Nov 28, 2026'],
    ['de', 'Rücksendung bis 28. Nov. 2026'],
    ['de', 'Zahlung bis 28. Nov. 2026'],
    ['es', 'Reembolso el 28 nov. 2026'],
    ['ja', '返品は2026年11月28日まで'],
    ['de', 'Verschickt am 14. Nov. 2026'],
    ['de', 'Unterwegs'],
  ])('%s: %s tells nothing', (language, text) => {
    expect(saidBy(text, language)).toEqual([undefined, undefined, undefined]);
  });

  test('a delivery without a day may have been any day', () => {
    expect(saidBy('Zugestellt', 'de')).toEqual([undefined, undefined, 'some day']);
  });

  test('a state that is known leaves no doubt', () => {
    expect(saidBy('Doręczona 14 lis. 2026', 'pl', 'delivered')).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });
});
