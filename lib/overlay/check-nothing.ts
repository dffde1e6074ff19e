import type { CheckReply } from '../messages';

/** Stands in for `check-orders.ts` and its control in the scripts of shops that cannot be asked (wxt.config.ts): a tenth of those scripts. */
export class OrderCheck {
  readonly reply: CheckReply | null = null;
  readonly tells = false;
  readonly going = false;
  look(): void {}
}

export const CheckControl = (): null => null;
