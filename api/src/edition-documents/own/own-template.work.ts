import { readFile } from 'node:fs/promises';
import { DamagedXml } from '../../platform/xml';
import { BadArchive } from '../../platform/archives';
import type { ConfinedWork } from '../../platform/confinement';
import { reportOf } from '../report/report-of';
import { fillTemplate } from './fill-template';
import type { OwnTemplateInput, OwnTemplateOutput } from './own-template';
import { readTemplate } from './read-template';
import { BadTemplate, openTemplate } from './template-archive';

/** Reads a template, and writes an edition with it. */
export const ownTemplateWork: ConfinedWork<OwnTemplateInput, OwnTemplateOutput | null> = async function* ({ path, edition }) {
  yield await writeOwn(await readFile(path), edition).catch((error: unknown) => {
    if (error instanceof BadTemplate || error instanceof BadArchive || error instanceof DamagedXml) return null;
    throw error;
  });
};

async function writeOwn(template: Uint8Array, edition: OwnTemplateInput['edition']): Promise<OwnTemplateOutput> {
  const archive = openTemplate(template);
  const reading = readTemplate(archive);
  const isWritten = edition !== null && reading.faults.length === 0;
  return { reading, bytes: isWritten ? await fillTemplate(archive, { ...edition, report: reportOf(edition) }, reading) : null };
}
