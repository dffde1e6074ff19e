/** A page that keeps throwing our element out has won after this many times; a loop would hang the tab. */
export const MOST_MOVES = 20;
