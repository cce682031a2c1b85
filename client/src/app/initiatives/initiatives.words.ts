import { addressOf, WEEKS_WITHOUT_NEWS_LIMIT } from '@maillage/domain';
import type { FeatureWords } from '../faces';
import { INITIATIVES_TABLES } from './words/journal-tables';
import { INITIATIVES_REFUSALS } from './words/refusals';

export const INITIATIVES_WORDS = {
  attention: {
    ccas_without_news: {
      icon: 'clock',
      tone: 'warn',
      one: 'CCAS est sans nouvelle',
      many: 'CCAS sont sans nouvelle',
      isReminded: true,
      detail: `Rien depuis plus de ${WEEKS_WITHOUT_NEWS_LIMIT} semaines, ou jamais.`,
      link: { label: 'Voir dans la matrice', path: '/initiatives', queryParams: { sansNouvelle: String(WEEKS_WITHOUT_NEWS_LIMIT) } },
    },
    blocked_adoptions: {
      icon: 'ban',
      tone: 'bad',
      one: 'blocage est signalé',
      many: 'blocages sont signalés',
      link: { label: 'Voir les blocages', path: '/initiatives', queryParams: { bloques: '1' } },
    },
    late_milestones: { icon: 'flag', tone: 'bad', one: 'jalon ou livrable est en retard', many: 'jalons ou livrables sont en retard' },
    compromised_initiatives: { icon: 'storm', tone: 'bad', one: 'initiative a des objectifs compromis', many: 'initiatives ont des objectifs compromis' },
    recommendations_without_initiative: {
      icon: 'target',
      tone: 'neutral',
      one: 'recommandation n’est portée par aucune initiative',
      many: 'recommandations ne sont portées par aucune initiative',
      link: { label: 'Voir les recommandations', path: '/initiatives/recommandations' },
    },
    initiatives_without_recommendation: {
      icon: 'link',
      tone: 'neutral',
      one: 'initiative ne sert aucune recommandation',
      many: 'initiatives ne servent aucune recommandation',
    },
  },
  figures: { initiatives_on_track: { label: 'Initiatives en bonne voie' } },
  hits: {
    initiative: {
      label: 'Initiative',
      icon: 'flag',
      link: (key) => addressOf('initiative', key),
      detail: (plan) => (/^\d+$/.test(plan) ? `Plan ${plan}` : plan),
    },
    recommendation: {
      label: 'Recommandation',
      icon: 'target',
      link: (key) => addressOf('recommendation', key),
      detail: (number) => `Recommandation ${number}`,
    },
  },
  pages: [
    { title: 'Matrice des initiatives', link: '/initiatives', operations: ['initiatives.read'] },
    { title: 'Liste des initiatives', link: '/initiatives/liste', operations: ['initiatives.read'] },
    { title: 'Nouvelle initiative', link: '/initiatives/nouvelle', operations: ['initiatives.manage'], words: 'créer' },
    { title: 'Plans', link: '/initiatives/plans', operations: ['initiatives.read'] },
    { title: 'Recommandations', link: '/initiatives/recommandations', operations: ['initiatives.read'] },
  ],
  refusals: INITIATIVES_REFUSALS,
  journal: INITIATIVES_TABLES,
} as const satisfies FeatureWords;
