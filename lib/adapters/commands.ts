import { extension } from './browser';

const ORDERS = 'orders';

/**
 * Calls back when the user asks for the page of all orders, by its key or in the menu of the toolbar button.
 *
 * @param name what the menu calls it
 */
export function onOpenOrders(name: string, open: () => void): void {
  const { commands, contextMenus } = extension();
  commands.onCommand.addListener((command) => {
    if (command === ORDERS) open();
  });
  contextMenus.onClicked.addListener(({ menuItemId }) => {
    if (menuItemId === ORDERS) open();
  });
  // Some browsers keep the entry over a new start of the background and some do not: made anew, it is there once.
  void contextMenus
    .removeAll()
    .then(() => contextMenus.create({ id: ORDERS, title: name, contexts: ['action'] }))
    .catch(console.error);
}
