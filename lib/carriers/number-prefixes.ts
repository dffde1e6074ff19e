import type { CarrierClass } from '../core/rules/carrier-days';

/** One carrier's own series of numbers, without a check digit. */
export interface NumberPrefix {
  readonly form: RegExp;
  readonly carrier: string;
  readonly classes: readonly CarrierClass[];
  readonly certainty: 'likely' | 'possible';
}

const series = (
  form: RegExp,
  carrier: string,
  certainty: 'likely' | 'possible' = 'likely',
  classes: readonly CarrierClass[] = [],
): NumberPrefix => ({ form, carrier, certainty, classes });

/**
 * The likelier first where two share a form. Forms seen on pages and in public code; none has an official description
 * (FACTS.md §11).
 */
export const NUMBER_PREFIXES: readonly NumberPrefix[] = [
  series(/^LP\d{14}$/, 'Cainiao'),
  series(/^SWX\d{18}$/, 'Cainiao'),
  series(/^CNBR\d{11}$/, 'Cainiao'),
  series(/^CNUSUP\d{11}$/, 'Cainiao'),
  series(/^CN(?:PRT|ESP)[0-9A-Z]{8,18}$/, 'Cainiao'),
  series(/^CNFR\d{8,16}HD$/, 'Cainiao'),
  series(/^CNG\d{8,18}$/, 'Cainiao', 'possible'),
  series(/^A[EP][A-Z]{0,3}\d{8,16}[A-Z]{0,2}$/, 'AliExpress line', 'possible'),
  series(/^HRBC\d{10}$/, 'YFH'),
  series(/^4PX\d{13}CN$/, '4PX'),
  series(/^Y[TU]\d{16}$/, 'YunExpress'),
  series(/^YT\d{13}$/, 'YTO', 'possible'),
  series(/^[UVY][A-Z]\d{9}YP$/, 'Yanwen'),
  series(/^S00\d{12}$/, 'Yanwen', 'possible'),
  series(/^S00\d{12}$/, '4PX', 'possible'),
  series(/^SY[A-Z]{0,3}\d{8,11}$/, 'SunYou'),
  series(/^WSH(?:CL|DO)\d{10}YQ$/, '360Lion'),
  series(/^SF\d{12,13}$/, 'SF Express', 'likely', ['ems-sf']),
  series(/^JT\d{13}$/, 'J&T Express'),
  series(/^1(?:28|32)\d{23}$/, 'Correos de Chile', 'possible', ['post']),
  series(/^\d{12}$/, 'Hanjin', 'possible'),
  series(/^\d{12}$/, 'FedEx', 'possible', ['courier']),
  series(/^\d{10}$/, 'DHL', 'possible', ['courier']),
];
