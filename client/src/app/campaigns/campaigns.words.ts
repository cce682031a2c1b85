import { addressOf, CAMPAIGNS_DEADLINE_WORDS } from '@maillage/domain';
import type { FeatureWords } from '../faces';
import { formatDate } from '../ui/format/format';
import { wordRate } from './words/campaign-texts';
import { CAMPAIGNS_TABLES } from './words/journal-tables';
import { CAMPAIGNS_REFUSALS } from './words/refusals';

export const CAMPAIGNS_WORDS = {
  attention: {
    campaigns_to_answer: {
      icon: 'edit',
      tone: 'info',
      one: 'CCAS a une campagne à laquelle répondre',
      many: 'CCAS ont une campagne à laquelle répondre',
      link: { label: 'Répondre', path: '/mon-ccas', isAll: true },
    },
    campaigns_running: {
      icon: 'send',
      tone: 'warn',
      one: 'CCAS n’a pas encore répondu à la campagne en cours',
      many: 'CCAS n’ont pas encore répondu à la campagne en cours',
      share: (done, all) => `Ont répondu\u202f: ${wordRate(done, all)}`,
      ofOne: { operation: 'campaigns.remind', label: 'Relancer', queryParams: { etat: 'attendus' } },
      link: { label: 'Suivre les réponses', path: '/campagnes' },
    },
  },
  deadlines: CAMPAIGNS_DEADLINE_WORDS,
  deadlineSources: { update_campaign: { layer: 'Campagnes', icon: 'send', link: ({ ccas }) => (ccas ? ['/reseau', ccas.id, 'a-repondre'] : ['/mon-ccas']) } },
  hits: {
    update_campaign: {
      label: 'Campagne',
      icon: 'send',
      link: (key) => addressOf('update_campaign', key),
      detail: (dueOn) => `À répondre pour le ${formatDate(dueOn)}`,
    },
  },
  pages: [
    { title: 'Campagnes', link: '/campagnes', operations: ['campaigns.follow'], words: 'mise à jour demandes réponses relancer' },
    { title: 'Nouvelle campagne', link: '/campagnes/nouvelle', operations: ['campaigns.manage'], words: 'demander créer' },
  ],
  refusals: CAMPAIGNS_REFUSALS,
  journal: CAMPAIGNS_TABLES,
} as const satisfies FeatureWords;
