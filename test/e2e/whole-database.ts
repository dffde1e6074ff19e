/** Everything in the database, in short. */
interface WholeDatabase {
  /** A checksum of all that is kept. */
  readonly sum: string;
  readonly orders: number;
  readonly files: number;
  /** Backups that came in and are not taken over. */
  readonly incoming: number;
}

/** Runs in the extension. */
export async function wholeDatabase(): Promise<WholeDatabase> {
  const database = await new Promise<IDBDatabase>((opened, failed) => {
    const opening = indexedDB.open('claimclock');
    opening.onerror = () => failed(opening.error);
    opening.onsuccess = () => opened(opening.result);
  });
  const transaction = database.transaction([...database.objectStoreNames]);
  const all = (name: string) =>
    new Promise<unknown[]>((found, failed) => {
      const asked = transaction.objectStore(name).getAll();
      asked.onerror = () => failed(asked.error);
      asked.onsuccess = () => found(asked.result);
    });
  const [orders = [], evidence = [], files = [], incoming = []] = await Promise.all(
    ['orders', 'evidence', 'files', 'incoming'].map(all),
  );
  database.close();
  const text = JSON.stringify([orders, evidence, files]);
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return {
    sum: new Uint8Array(hash).join(' '),
    orders: orders.length,
    files: files.length,
    incoming: incoming.length,
  };
}
