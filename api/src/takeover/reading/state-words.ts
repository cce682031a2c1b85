import { ADOPTION_STAGES, type AdoptionStage, searchForm } from '@maillage/domain';

/** What people write of a state in their own sheets, and what it usually means; `none`: no news. */
const USUAL: Readonly<Record<AdoptionStage | 'none', readonly string[]>> = {
  not_concerned: ['non concerne', 'pas concerne', 'sans objet', 'so', 's.o.', 's/o', 'na', 'n/a', 'hors perimetre', 'exclu'],
  to_contact: ['a contacter', 'a faire', 'a relancer', 'a voir', 'non contacte', 'pas commence', 'non commence', 'non demarre', 'a lancer', 'prevu'],
  informed: ['informe', 'contacte', 'information faite', 'presente', 'sensibilise'],
  volunteer: ['volontaire', 'interesse', 'candidat', 'partant', 'favorable', 'd accord'],
  committed: ['engage', 'en cours', 'demarre', 'commence', 'en deploiement', 'partiel', 'partiellement', 'en projet', 'lance', 'ec', 'en preparation'],
  in_place: [
    'en place',
    'fait',
    'faite',
    'realise',
    'realisee',
    'oui',
    'x',
    'ok',
    'deploye',
    'termine',
    'terminee',
    'signe',
    'signee',
    '✓',
    '✔',
    '✅',
    '1',
    'acheve',
  ],
  assessed: ['evalue', 'evaluee', 'bilan fait', 'en place et evalue', 'bilan realise'],
  none: ['-', '--', '?', '??', '/', 'nsp', 'ne sait pas', 'inconnu', 'sans nouvelle', 'pas de nouvelle', 'non renseigne', '0', '…', '...'],
};

const BY_WORD = new Map(([...ADOPTION_STAGES, 'none'] as const).flatMap((stage) => USUAL[stage].map((word) => [plain(word), stage] as const)));

function plain(word: string): string {
  const form = searchForm(word);
  const letters = form.replace(/[^a-z0-9]+/g, ' ').trim();
  return letters === '' ? form : letters;
}

/** What a word of state usually means; null where it means nothing usual. « non » alone is none: it may be « pas concerné » as well as « pas encore ». */
export const usualState = (word: string): AdoptionStage | 'none' | null => BY_WORD.get(plain(word)) ?? null;
