/** A header or a word as it is compared: without case, accents, quotes, spaces and marks. `"Région "` and `region` are the same. */
export const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/œ/g, 'oe')
    .replace(/[^a-z0-9]+/g, '');
