/**
 * The length of an order number is not known; it is digits only in the front end's own code, so it counts at its label
 * or in its field alone.
 */
export const DHGATE_ID = /^\d{6,24}$/;
