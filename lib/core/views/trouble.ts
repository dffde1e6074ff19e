/** What keeps the extension from doing all it promises, and lasts longer than one question. */
export const TROUBLES = ['refreshFailed', 'storageFull', 'zoneUnknown', 'ordersFailed'] as const;
/**
 * `refreshFailed`: the last look at the orders ended on the way, so that a warning or the figure on the button may be
 * missing. `storageFull`: what was told cannot be stored for want of room. `zoneUnknown`: the browser does not say
 * which time zone it is in, so that days are counted in UTC. `ordersFailed`: an open order could not be worked out.
 */
export type Trouble = (typeof TROUBLES)[number];
