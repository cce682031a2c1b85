import { createHash } from 'node:crypto';
import type { FileStore } from '../files';
import { CCAS_OF_SEINE_SAINT_DENIS } from './ccas-of-seine-saint-denis';
import { pdfPage } from './documents/pdf-page';

/** What a CCAS attached to a question of a form. */
export interface DemoPaper {
  readonly title: string;
  readonly bytes: Buffer;
  readonly sha256: string;
}

/** The CCAS whose ABS was done early. */
export const EARLY_ABS = 19;

const FICTITIOUS = 'Document fictif, écrit pour la démonstration de Maillage : chiffres et faits sont inventés.';
const [, , EARLY_NAME = ''] = CCAS_OF_SEINE_SAINT_DENIS[EARLY_ABS] ?? [];

function paperOf(title: string, paragraphs: readonly string[]): DemoPaper {
  const bytes = pdfPage(title, [{ kind: 'H1', text: title }, ...[EARLY_NAME, FICTITIOUS, ...paragraphs].map((text) => ({ kind: 'P' as const, text }))]);
  return { title, bytes, sha256: createHash('sha256').update(bytes).digest('hex') };
}

/** What it shows the others of it. */
export const ABS_PAPERS: readonly DemoPaper[] = [
  paperOf('Synthèse de l’analyse des besoins sociaux', [
    'Trois besoins ressortent : le logement des familles monoparentales, l’isolement des plus âgés, l’accès aux droits sans guichet.',
    'Cent quarante habitants ont été entendus, en réunion et chez eux ; douze partenaires ont relu la synthèse.',
    'Le conseil d’administration retient cinq priorités, qui deviennent le projet social du CCAS.',
  ]),
  paperOf('Délibération qui prend acte de l’analyse', [
    'Le conseil d’administration prend acte de l’analyse des besoins sociaux et de ses priorités.',
    'Vote à l’unanimité.',
  ]),
];

/** Where the bytes of a paper are kept. */
export const keyOfPaper = (networkId: string, { sha256 }: DemoPaper): string => `${networkId}/${sha256}`;

/** Keeps the bytes of the papers. */
export async function keepPapers(store: FileStore, networkId: string): Promise<void> {
  await Promise.all(ABS_PAPERS.map((paper) => store.put(keyOfPaper(networkId, paper), paper.bytes, paper.sha256)));
}
