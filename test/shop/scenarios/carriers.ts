import { anOrder } from '../invented';
import type { Scenario } from '../scenario';

const CARRIERS = [
  { carrier: 'DHL', number: '1234567890' },
  { carrier: 'UPS Express Saver', number: '1Z999AA10123456784' },
  { carrier: 'FEDEX', number: '123456789012' },
  { carrier: 'e-EMS', number: 'EE123456785CN' },
  { carrier: 'SF eParcel', number: 'SF1234567890123' },
  { carrier: 'ePacket', number: 'LX123456785CN' },
  { carrier: 'China Post Registered Air Mail', number: 'RB123456785CN' },
  { carrier: 'HongKong Post Air Parcel', number: 'RA123456785HK' },
  { carrier: 'AliExpress Premium Shipping', number: 'SWX100000000000000000' },
  { carrier: 'AliExpress Selection Standard', number: 'LP00600000000000' },
  { carrier: "Seller's Shipping Method", number: 'YT1234567890123456' },
];

export const carriers: Scenario = {
  name: 'carriers',
  shows: 'one undelivered order for each kind of carrier, named on its tracking page',
  answer: 'orders',
  language: 'en',
  header: 'old',
  orders: [
    ...CARRIERS.map((shipped, index) => anOrder(100 + index, -14 - index, { packages: [shipped] })),
    anOrder(120, -12, {
      packages: [
        { carrier: 'AliExpress standard shipping', number: 'LP00600000000001' },
        { carrier: 'China Post Registered Air Mail', number: 'RB123456785CN' },
      ],
    }),
  ],
};
