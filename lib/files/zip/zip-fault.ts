/** Why a zip file is not read: it is none or damaged, it holds what it should not, or more than is allowed. */
export type ZipFaultKind = 'not-a-zip' | 'damaged' | 'unexpected' | 'too-big';

export class ZipFault extends Error {
  override readonly name = 'ZipFault';
  readonly kind: ZipFaultKind;

  constructor(kind: ZipFaultKind, what: string, options?: ErrorOptions) {
    super(what, options);
    this.kind = kind;
  }
}
