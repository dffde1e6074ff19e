import { describe, expect, it } from 'vitest';
import { sampleOrders } from '../../../lib/view-models/samples';
import { NOW, ZONE } from '../../components/sample-view';
import { localeWords } from '../../tools/locale-words';

const samplesAt = (now: number, zone: string) => sampleOrders({ now, zone, words: localeWords() });

describe('the sample orders', () => {
  const [delivered, stated, estimated, dispute, unknown] = samplesAt(NOW, ZONE).map(
    ({ view }) => view,
  );

  it('are computed by the rules', () => {
    // Delivered on 16 November, some time: counted from its start in Berlin, which is the 15th in Los Angeles.
    expect(delivered).toMatchObject({
      urgency: 'urgent',
      daysLeft: 1,
      claimBy: { safe: Date.parse('2026-11-30T08:00:00Z'), lastWholeDay: '2026-11-29' },
    });
    // "Before 5 December": the 4th is the last whole day.
    expect(stated).toMatchObject({
      urgency: 'soon',
      claimBy: { certainty: 'stated', lastWholeDay: '2026-12-04' },
    });
    // Placed on 8 November, the 7th in Los Angeles at its earliest, and 60 days at most.
    expect(estimated).toMatchObject({
      urgency: 'check',
      needsCheck: true,
      claimBy: { certainty: 'estimated', lastWholeDay: '2027-01-05', atMost: true },
    });
    expect(dispute).toMatchObject({ urgency: 'waiting', waitingFor: { kind: 'seller-answers' } });
    expect(unknown).toMatchObject({ urgency: 'unknown', claimBy: null });
  });

  it('show the same five states on any day, anywhere', () => {
    const days = ['2026-01-01T00:30:00Z', '2026-03-08T11:00:00Z', '2028-02-29T23:30:00Z'];
    for (const zone of ['America/Los_Angeles', 'Pacific/Apia', 'Asia/Shanghai']) {
      for (const at of days) {
        expect(
          samplesAt(Date.parse(at), zone).map(({ view }) => view.urgency),
          `${at} ${zone}`,
        ).toEqual([
          expect.stringMatching(/^(urgent|last-day)$/),
          'soon',
          'check',
          'waiting',
          'unknown',
        ]);
      }
    }
  });
});
