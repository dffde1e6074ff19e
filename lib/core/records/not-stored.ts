/**
 * Why a reading was answered but not stored: it came from a private window, the disk is full, the database cannot be
 * reached, or the shop's pages show more orders than anybody has; then only some of its orders may be missing.
 */
export type NotStored = 'private-window' | 'storage-full' | 'database' | 'too-many';
