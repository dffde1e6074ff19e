const S10_WEIGHTS = [8, 6, 4, 2, 3, 5, 9, 7];

/**
 * Whether the ninth digit of an S10 number is right: 11 less the weighted sum modulo 11, where 10 becomes 0 and 11
 * becomes 5.
 *
 * @param digits nine digits
 * @example s10CheckDigitPasses('473124829') // true
 * Source: UPU S10
 */
export function s10CheckDigitPasses(digits: string): boolean {
  const sum = S10_WEIGHTS.reduce(
    (total, weight, index) => total + weight * Number(digits[index]),
    0,
  );
  const check = 11 - (sum % 11);
  return Number(digits[8]) === (check === 10 ? 0 : check === 11 ? 5 : check);
}

/**
 * Whether the last digit of a UPS number is right: letters count as (code − 3) mod 10 from `A` = 2, every second place
 * is doubled.
 *
 * @param rest what follows `1Z`: fifteen letters or digits and the check digit
 */
export function upsCheckDigitPasses(rest: string): boolean {
  const values = Array.from(rest.slice(0, -1), (sign) =>
    /\d/.test(sign) ? Number(sign) : (sign.charCodeAt(0) - 3) % 10,
  );
  const sum = values.reduce(
    (total, value, index) => total + (index % 2 === 0 ? value : value * 2),
    0,
  );
  return Number(rest.at(-1)) === (10 - (sum % 10)) % 10;
}
