import { extension } from './browser';

const ORDERS = 'orders';

/** Calls back when the user asks for the page of all orders, by its key or in the menu of the toolbar button. */
export function onOpenOrders(open: () => void): void {
  const { commands, contextMenus } = extension();
  commands.onCommand.addListener((command) => {
    if (command === ORDERS) open();
  });
  contextMenus.onClicked.addListener(({ menuItemId }) => {
    if (menuItemId === ORDERS) open();
  });
}

/** Puts the page of all orders into the menu of the toolbar button, under this name. */
export function nameOrdersEntry(name: string): void {
  const { contextMenus } = extension();
  // Some browsers keep the entry over a new start of the background and some do not: made anew, it is there once.
  void contextMenus
    .removeAll()
    .then(() => contextMenus.create({ id: ORDERS, title: name, contexts: ['action'] }))
    .catch(console.error);
}
