import { findPersonalData } from '@maillage/domain';
import { readFile } from 'node:fs/promises';
import { type ArchiveProblem, BadArchive } from '../../platform/archives';
import type { ConfinedWork } from '../../platform/confinement';
import type { FileRefusal, InspectedFile } from './file-inspection';
import { signatureOf } from './file-signature';
import { inspectOffice } from './office/inspect-office';
import { TooMuch } from './office/office-document';
import { DamagedXml } from '../../platform/xml';
import { lookAtPdf } from './pdf/pdf-hazards';
import { TooMuchToRead } from './pdf/pdf-objects';
import { DamagedPdf, PasswordNeeded } from './pdf/unreadable-pdf';

const OF_ARCHIVES: Readonly<Record<ArchiveProblem, FileRefusal>> = {
  damaged: { refusal: 'damaged' },
  encrypted: { refusal: 'protected' },
  unsupported: { refusal: 'kind' },
  too_large: { refusal: 'too_heavy' },
};

/** Looks into a file, whatever it turns out to be. */
export const inspectFileWork: ConfinedWork<{ path: string }, InspectedFile | FileRefusal> = async function* ({ path }) {
  yield await inspect(await readFile(path)).catch(refusalOf);
};

async function inspect(bytes: Uint8Array): Promise<InspectedFile | FileRefusal> {
  const signature = await signatureOf(bytes);
  if (signature === 'archive') return inspectDocument(bytes);
  if (signature === 'pdf') return inspectPdf(bytes);
  return { refusal: signature === 'protected' ? 'protected' : 'kind' };
}

function inspectDocument(bytes: Uint8Array): InspectedFile | FileRefusal {
  const document = inspectOffice(bytes);
  if ('refusal' in document) return document;
  const text = document.text.toString();
  const reading = text.trim() === '' ? 'none' : document.text.isCut ? 'partial' : 'whole';
  return { mediaType: document.mediaType, reading, findings: findPersonalData(text) };
}

async function inspectPdf(bytes: Uint8Array): Promise<InspectedFile | FileRefusal> {
  const look = lookAtPdf(bytes);
  if (look.hazards.size > 0) return { refusal: 'hazards', hazards: [...look.hazards] };
  // a reader of PDF is large, and other documents do without
  const { readPdf } = await import('./pdf/pdf-text');
  // who wants a password is told so here, before what stands behind it is called hidden
  const { text, reading } = await readPdf(bytes);
  return look.hasHidden ? { refusal: 'hazards', hazards: ['unknownPart'] } : { mediaType: 'application/pdf', reading, findings: findPersonalData(text) };
}

function refusalOf(error: unknown): FileRefusal {
  if (error instanceof BadArchive) return OF_ARCHIVES[error.problem];
  if (error instanceof DamagedXml || error instanceof DamagedPdf) return { refusal: 'damaged' };
  if (error instanceof PasswordNeeded) return { refusal: 'protected' };
  if (error instanceof TooMuch || error instanceof TooMuchToRead) return { refusal: 'too_heavy' };
  throw error;
}
