/** Whether the window is so narrow that the shop draws its cards for phones. */
export const narrow = matchMedia('(max-width: 640px)');
