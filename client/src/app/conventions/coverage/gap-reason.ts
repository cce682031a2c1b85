import type { ConventionStatus } from '@maillage/domain';
import { formatDate, plural } from '../../ui';
import { ACT_KIND_NOUNS } from '../words/convention-words';
import type { CcasCoverage } from '../conventions-gateway';

/** What keeps a CCAS from counting, and what to do first about it. */
export interface Gap {
  readonly reason: string;
  /** Label of the first step. */
  readonly step: string;
}

const enumeration = new Intl.ListFormat('fr', { type: 'conjunction' });

/** Why a CCAS is not covered, in words; null when it is. */
export function gapOf({
  isCovered,
  status,
  termOn,
  missingActs,
  coveredVoletsCount,
}: Pick<CcasCoverage, 'isCovered' | 'status' | 'termOn' | 'missingActs' | 'coveredVoletsCount'>): Gap | null {
  if (isCovered) return null;
  if (status === null) return { reason: 'Aucune convention', step: 'Créer la convention' };
  if (status === 'in_force' || status === 'to_renew')
    return { reason: `En vigueur, mais ${plural(coveredVoletsCount, 'volet couvert', 'volets couverts')} seulement`, step: 'Compléter les volets' };
  if (status === 'expired') return { reason: termOn ? `Échue le ${formatDate(termOn)}` : 'Échue', step: 'Préparer la suivante' };
  if (status === 'signed_fragile' && missingActs.length > 0) {
    const missing = enumeration.format(missingActs.map((act) => ACT_KIND_NOUNS[act]));
    return { reason: `Il manque ${missing}`, step: `Enregistrer ${missingActs.length > 1 ? 'les actes manquants' : 'l’acte manquant'}` };
  }
  return REASONS[status];
}

const REASONS: Readonly<Record<Exclude<ConventionStatus, 'in_force' | 'to_renew' | 'expired'>, Gap>> = {
  to_start: { reason: 'À initier\u202f: aucun acte enregistré', step: 'Ouvrir la négociation' },
  negotiating: { reason: 'En négociation', step: 'Valider le projet' },
  agreed_draft: { reason: 'Projet validé, à délibérer', step: 'Enregistrer une délibération' },
  deliberated_by_one: { reason: 'Délibérée par une seule partie', step: 'Enregistrer l’autre délibération' },
  deliberated_by_both: { reason: 'Délibérée par les deux, à signer', step: 'Enregistrer la signature' },
  signed: { reason: 'Signée, à transmettre', step: 'Enregistrer la transmission' },
  transmitted: { reason: 'Transmise, pas encore en vigueur', step: 'Vérifier l’accusé et la prise d’effet' },
  signed_fragile: { reason: 'Signée mais fragile\u202f: il manque un acte', step: 'Enregistrer l’acte manquant' },
  terminated: { reason: 'Résiliée ou dénoncée', step: 'Préparer la suivante' },
  replaced: { reason: 'Remplacée par une convention qui n’est pas en vigueur', step: 'Ouvrir la convention' },
};
