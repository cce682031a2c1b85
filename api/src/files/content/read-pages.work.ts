import { readFile } from 'node:fs/promises';
import type { ConfinedWork } from '../../platform/confinement';
import { readPdf } from './pdf/pdf-text';

/** The text of a PDF, page by page: of one that was looked into before. */
export const readPagesWork: ConfinedWork<{ path: string }, readonly string[]> = async function* ({ path }) {
  yield (await readPdf(await readFile(path))).pages;
};
