import { reportOf } from '../report/report-of';
import { fillTemplate } from './fill-template';
import type { OwnTemplateInput, OwnTemplateOutput } from './own-template';
import { readTemplate } from './read-template';
import { openTemplate } from './template-archive';

/** What a template says, and the edition written with it where one is given and the template has no fault. */
export async function writeOwn(template: Uint8Array, edition: OwnTemplateInput['edition']): Promise<OwnTemplateOutput> {
  const archive = openTemplate(template);
  const reading = readTemplate(archive);
  const isWritten = edition !== null && reading.faults.length === 0;
  return { reading, bytes: isWritten ? await fillTemplate(archive, { ...edition, report: reportOf(edition) }, reading) : null };
}
