/** Colours of series, told apart by those who see fewer hues; each is a pair for light and dark. */
export const PALETTE = [
  'light-dark(#0b5c66, #7ccfd8)',
  'light-dark(#b4540a, #ffb066)',
  'light-dark(#5b3fa0, #c3b1ff)',
  'light-dark(#43525a, #b9c6cc)',
  'light-dark(#9c1f14, #ffb3a7)',
] as const;

/** Strokes that tell the same series apart without any colour. */
export const DASHES = ['none', '6 3', '2 3', '8 3 2 3', '12 4'] as const;

export const colourOf = (index: number): string => PALETTE[index % PALETTE.length];
export const dashesOf = (index: number): string => DASHES[index % DASHES.length];
