import { FILE_KIND_LABELS, fileKindOf, type FileKind } from '@maillage/domain';
import { open } from 'node:fs/promises';
import { ConfinementExceeded, type Turn } from '../../platform/confinement';
import { DomainError } from '../../platform/errors/domain-error';
import { type FileRefusal, INSPECT_FILE, type InspectedFile } from './file-inspection';
import { pictureType } from './file-signature';

/** What is known of a file that may be kept. */
export type AcceptedFile = Pick<InspectedFile, 'reading' | 'findings'> & { readonly kind: FileKind };

const START_BYTES = 16;

const kindRefused = (): DomainError => new DomainError('FILE_KIND_REFUSED', { accepted: FILE_KIND_LABELS });

/**
 * What a file is by its bytes, whatever its name says, and what its text says. Refused: FILE_KIND_REFUSED, FILE_PROTECTED, FILE_DAMAGED,
 * FILE_TOO_HEAVY, FILE_HAZARDOUS with what it carries.
 */
export async function inspectFile(path: string, turn: Turn): Promise<AcceptedFile> {
  // a picture is kept as it came: nothing is read out of it, and no process is started for it
  const picture = pictureType(await startOf(path));
  const inspected = picture ? { mediaType: picture, reading: 'none' as const, findings: [] } : await inspectConfined(path, turn);
  if ('refusal' in inspected) throw wordRefusal(inspected);
  const kind = fileKindOf(inspected.mediaType);
  if (!kind) throw kindRefused();
  return { kind, reading: inspected.reading, findings: inspected.findings };
}

async function startOf(path: string): Promise<Uint8Array> {
  const file = await open(path);
  try {
    const { bytesRead, buffer } = await file.read({ buffer: Buffer.alloc(START_BYTES) });
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

const inspectConfined = (path: string, turn: Turn): Promise<InspectedFile | FileRefusal> =>
  turn.run(INSPECT_FILE, { path }).catch((error: unknown) => {
    if (error instanceof ConfinementExceeded) return { refusal: 'too_heavy' };
    throw error;
  });

function wordRefusal(refused: FileRefusal): DomainError {
  switch (refused.refusal) {
    case 'hazards':
      return new DomainError('FILE_HAZARDOUS', { hazards: refused.hazards });
    case 'protected':
      return new DomainError('FILE_PROTECTED');
    case 'damaged':
      return new DomainError('FILE_DAMAGED');
    case 'too_heavy':
      return new DomainError('FILE_TOO_HEAVY');
    case 'kind':
      return kindRefused();
  }
}
