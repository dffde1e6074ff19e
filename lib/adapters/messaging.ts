import { defineExtensionMessaging } from '@webext-core/messaging';
import type { Runtime } from 'webextension-polyfill';
import type { Protocol, Reply, RequestName } from '../protocol/messages';

/** Answers one request, whatever it holds; rejects when it must not be answered. */
export type Answer = <Name extends RequestName>(
  name: Name,
  data: unknown,
  sender: Runtime.MessageSender,
) => Promise<Reply<Name>>;

/**
 * Listens to the requests of these names. Only messages from within the extension arrive here: nothing is connectable
 * from outside.
 */
export function onRequest(names: readonly RequestName[], answer: Answer): void {
  const { onMessage } = defineExtensionMessaging<Protocol>();
  for (const name of names) {
    onMessage(name, ({ data, sender }) => answer(name, data, sender));
  }
}
