import { defineExtensionMessaging } from '@webext-core/messaging';
import type { Runtime } from 'webextension-polyfill';
import { type Protocol, REQUEST_NAMES, type Reply, type RequestName } from '../protocol/messages';

/** Answers one request, whatever it holds; rejects when it must not be answered. */
export type Answer = <Name extends RequestName>(
  name: Name,
  data: unknown,
  sender: Runtime.MessageSender,
) => Promise<Reply<Name>>;

/**
 * Listens to every request of the protocol. Only messages from within the extension arrive here: nothing is connectable
 * from outside.
 */
export function onRequest(answer: Answer): void {
  const { onMessage } = defineExtensionMessaging<Protocol>();
  for (const name of REQUEST_NAMES) {
    onMessage(name, ({ data, sender }) => answer(name, data, sender));
  }
}
