/** What the tests use of the package, which brings no types. */
declare module 'papaparse' {
  export function parse<Row>(
    text: string,
    options: { readonly skipEmptyLines: boolean },
  ): { readonly data: Row[]; readonly errors: readonly object[] };
}
