/** A piece of a formula: the code of an indicator, or what stands between. */
export type FormulaPart = { readonly code: string } | { readonly text: string };

/** A formula in pieces, so that each indicator in it is a link: `100 * [rsa_households] / [households]`. */
export const formulaParts = (expression: string): FormulaPart[] =>
  expression
    .split(/(\[[^\]]*\])/)
    .filter((piece) => piece !== '')
    .map((piece) => (piece.startsWith('[') ? { code: piece.slice(1, -1).trim() } : { text: piece.replaceAll('*', '×') }));
