/** ms after which the browser has surely taken over what it saves. */
const TAKEN_OVER = 60_000;

/** Offers a file for saving, as a link with `download` does: it needs no permission. */
export function saveFile(file: Blob, name: string): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), TAKEN_OVER);
}
