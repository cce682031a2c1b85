import { readSiren } from '../network/siren';

/** First segment of the addresses of open data: never one of a page. */
export const OPEN_DATA_PATH = 'donnees';
/** Stands for the number of the edition that was published last. */
export const LATEST_EDITION = 'latest';

/** How long names in addresses are, in characters, and the reason of a withdrawal. */
export const OPEN_DATA_LIMITS = { slugMin: 3, slug: 60, slugTyped: 200, siret: 40, reason: 500, tables: 40 } as const;

const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** Whether a text can name a network in addresses. */
export const isOpenSlug = (text: string): boolean => text.length >= OPEN_DATA_LIMITS.slugMin && text.length <= OPEN_DATA_LIMITS.slug && SLUG.test(text);

/** A name in addresses made of a name in French: « Union du 93 » gives « union-du-93 ». */
export const openSlugOf = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, OPEN_DATA_LIMITS.slug)
    .replace(/^-+|-+$/g, '');

/** Reads a SIRET, with or without spaces: a SIREN and five digits. Null when it is none. */
export function readSiret(text: string): string | null {
  const digits = text.replace(/[\s\u00a0\u202f]/g, '');
  return /^\d{14}$/.test(digits) && readSiren(digits.slice(0, 9)) !== null ? digits : null;
}

/** Where what a network opens is found, within the site. */
export const openCataloguePath = (slug: string): string => `/${OPEN_DATA_PATH}/${slug}`;
/** Where an edition is found, or a file of it. */
export const openEditionPath = (slug: string, number: string, file?: string): string =>
  [openCataloguePath(slug), number, ...(file === undefined ? [] : [file])].join('/');
