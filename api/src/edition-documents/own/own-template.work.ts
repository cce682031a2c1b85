import { readFile } from 'node:fs/promises';
import { DamagedXml } from '../../platform/xml';
import { BadArchive } from '../../platform/archives';
import type { ConfinedWork } from '../../platform/confinement';
import type { OwnTemplateInput, OwnTemplateOutput } from './own-template';
import { BadTemplate } from './template-archive';
import { writeOwn } from './write-own';

/** Reads a template, and writes an edition with it. */
export const ownTemplateWork: ConfinedWork<OwnTemplateInput, OwnTemplateOutput | null> = async function* ({ path, edition }) {
  yield await writeOwn(await readFile(path), edition).catch((error: unknown) => {
    if (error instanceof BadTemplate || error instanceof BadArchive || error instanceof DamagedXml) return null;
    throw error;
  });
};
