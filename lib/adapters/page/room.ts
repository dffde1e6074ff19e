/** Bytes that the browser keeps for the extension, and that it may still keep; null where it does not say. */
export interface Room {
  readonly used: number;
  readonly left: number;
}

/** Asks the browser how much room there is. */
export async function room(): Promise<Room | null> {
  try {
    const { usage, quota } = await navigator.storage.estimate();
    return usage === undefined || quota === undefined
      ? null
      : { used: usage, left: Math.max(0, quota - usage) };
  } catch {
    return null;
  }
}

/**
 * Asks the browser not to clear what is kept when its disk runs full. Whatever it says, files are kept; Firefox asks
 * its user, and answers when that is answered, perhaps never.
 */
export function keepForGood(): void {
  navigator.storage
    .persisted()
    .then((kept) => kept || navigator.storage.persist())
    .catch((error: unknown) => {
      console.warn('ClaimClock: nobody knows whether the files are kept for good', error);
    });
}
