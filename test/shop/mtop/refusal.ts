import type { ShopRefusal } from '../scenario';

const PUNISH =
  'https://acs.aliexpress.com:443//h5/punish/_____tmd_____/punish?x5secdata=invented&x5step=2';

/** `ret` and `data` of an answer without data (FACTS.md §6.1). */
/** A refusal in words. */
type Said = Exclude<ShopRefusal, 'silence' | 'later'>;

const REFUSALS: Record<Said, { ret: string[]; data: object }> = {
  captcha: {
    ret: ['FAIL_SYS_USER_VALIDATE', 'RGV587_ERROR::SM::哎哟喂,被挤爆啦,请稍后重试'],
    data: { url: PUNISH },
  },
  'captcha-crowded': {
    ret: ['RGV587_ERROR::SM::哎哟喂,被挤爆啦,请稍后重试!'],
    data: { url: PUNISH },
  },
  'signed-out': { ret: ['FAIL_SYS_SESSION_EXPIRED::Session过期'], data: {} },
  'rate-limit': { ret: ['FAIL_SYS_TRAFFIC_LIMIT::哎哟喂,被挤爆啦,请稍后重试'], data: {} },
};

export const refusal = (as: Said) => REFUSALS[as];
