import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

export interface ShopProxy {
  readonly port: number;
  /** The first line of each request that was not for the shop: the proof of what was asked for. */
  readonly refused: string[];
  close(): Promise<void>;
}

/**
 * A CONNECT proxy on loopback, the only way out that a browser under test is given: it leads to `shopPort` for the
 * shop's domains and nowhere else.
 */
export async function startProxy(shopPort: number, domains: readonly string[]): Promise<ShopProxy> {
  const refused: string[] = [];
  const open = new Set<Socket>();
  const isShop = (host: string) =>
    domains.some((domain) => host === domain || host.endsWith(`.${domain}`));

  const server = createServer((socket) => {
    open.add(socket);
    socket.on('close', () => open.delete(socket));
    // A browser drops connections as it likes; that is no failure of the run.
    socket.on('error', () => socket.destroy());
    socket.once('data', (data) => {
      const [head = ''] = data.toString('latin1').split('\r\n');
      const host = /^CONNECT ([\w.-]+):443 /.exec(head)?.[1];
      if (host === undefined || !isShop(host)) {
        refused.push(head);
        socket.end('HTTP/1.1 502 Refused\r\ncontent-length: 0\r\n\r\n');
        return;
      }
      const shop = connect(shopPort, '127.0.0.1', () => {
        socket.write('HTTP/1.1 200 Connected\r\n\r\n');
        socket.pipe(shop).pipe(socket);
      });
      shop.on('error', () => socket.destroy());
      socket.on('close', () => shop.destroy());
    });
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    port: (server.address() as AddressInfo).port,
    refused,
    close: () =>
      new Promise((closed) => {
        for (const socket of open) socket.destroy();
        server.close(() => closed());
      }),
  };
}
