import { addressOf, CONVENTIONS_DEADLINE_WORDS, type ConventionActKind, type ConventionLackKind } from '@maillage/domain';
import type { FeatureWords } from '../faces';
import { formatDate } from '../ui/format/format';
import { ACT_KIND_LABELS } from './words/convention-words';
import { CONVENTIONS_TABLES } from './words/journal-tables';
import { LACK_LABELS } from './words/lack-words';
import { CONVENTIONS_REFUSALS } from './words/refusals';

const link = (pageKey: string): string | null => addressOf('convention', pageKey);

export const CONVENTIONS_WORDS = {
  figures: { convention_coverage: { label: 'CCAS sous convention', hint: 'Convention-cadre ou CPOM en vigueur.' } },
  deadlines: CONVENTIONS_DEADLINE_WORDS,
  deadlineSources: { convention: { layer: 'Conventions', icon: 'signature', link: ({ sourceId }) => ['/conventions', sourceId] } },
  hits: {
    convention: { label: 'Convention', icon: 'file', link },
    convention_act: {
      label: 'Acte',
      icon: 'signature',
      link,
      detail: (detail, title) => {
        const [act, happenedOn, ccas] = detail.split('|');
        const name = ACT_KIND_LABELS[act as ConventionActKind] ?? act;
        return [...(name === title ? [] : [name]), formatDate(happenedOn), ccas].join(' · ');
      },
    },
    convention_file: { label: 'Document', icon: 'file', link },
  },
  pages: [
    { title: 'Conventions', link: '/conventions', operations: ['conventions.readStatus'], words: 'couverture' },
    { title: 'Registre des conventions', link: '/conventions/registre', operations: ['conventions.read'] },
    { title: 'Nouvelle convention', link: '/conventions/nouvelle', operations: ['conventions.manage'], words: 'créer' },
    { title: 'Saisir une convention existante', link: '/conventions/existante', operations: ['conventions.manage'], words: 'papier signée ajouter' },
    { title: 'Conventions-types', link: '/conventions/modeles', operations: ['templates.read'], words: 'modèles' },
    { title: 'Chambre régionale des comptes', link: '/conventions/chambre-regionale', operations: ['conventions.read'], words: 'CRC' },
  ],
  campaignItems: { convention_lacks: (item) => LACK_LABELS[item.split(':')[0] as ConventionLackKind] ?? item },
  refusals: CONVENTIONS_REFUSALS,
  journal: CONVENTIONS_TABLES,
} as const satisfies FeatureWords;
