/** Colours of series, told apart by those who see fewer hues; each is a pair for light and dark. */
export const PALETTE = [
  'light-dark(#0b5c66, #7ccfd8)',
  'light-dark(#b4540a, #ffb066)',
  'light-dark(#5b3fa0, #c3b1ff)',
  'light-dark(#43525a, #b9c6cc)',
  'light-dark(#9c1f14, #ffb3a7)',
  'light-dark(#1f5fae, #9cc8ff)',
  'light-dark(#2f6b1f, #a4dc8c)',
] as const;

/** Strokes that tell the same series apart without any colour. */
export const DASHES = ['none', '6 3', '2 3', '8 3 2 3', '12 4', '1 4', '10 2 2 2 2 2'] as const;

export const colourOf = (index: number): string => PALETTE[index % PALETTE.length] ?? PALETTE[0];
/** Shifted at each round of the colours: no two of the first 49 series look the same. */
export const dashesOf = (index: number): string => DASHES[(index + Math.floor(index / PALETTE.length)) % DASHES.length] ?? DASHES[0];
