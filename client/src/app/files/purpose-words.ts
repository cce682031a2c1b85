import type { FilePurpose } from '@maillage/domain';

export const PURPOSE_LABELS: Readonly<Record<FilePurpose, string>> = {
  convention: 'Convention signée',
  draft: 'Projet',
  rider: 'Avenant',
  deliberation: 'Délibération',
  receipt: 'Accusé de réception',
  annex: 'Annexe',
  report: 'Bilan ou compte rendu',
  letter: 'Courrier',
  evidence: 'Preuve',
  other: 'Autre pièce',
};
