import type { TemplateReading } from '@maillage/domain';
import type { ConfinedTask } from '../../platform/confinement';
import type { ReportInput } from '../report/report-of';

/** A template on disk, and the edition to write with it; null where it is only read. */
export interface OwnTemplateInput {
  readonly path: string;
  readonly edition: ReportInput | null;
}

/** What the template says, and the document where one was asked for and it has no fault; null where it is no template. */
export interface OwnTemplateOutput {
  readonly reading: TemplateReading;
  readonly bytes: Uint8Array | null;
}

export const OWN_TEMPLATE: ConfinedTask<OwnTemplateInput, OwnTemplateOutput | null> = { name: 'editionDocuments.ownTemplate' };
