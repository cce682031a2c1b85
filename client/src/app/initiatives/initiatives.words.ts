import { addressOf, DAYS_BEFORE_A_BLOCKER_IS_OLD, INITIATIVES_DEADLINE_WORDS, WEEKS_WITHOUT_NEWS_LIMIT } from '@maillage/domain';
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
    old_blockers: {
      icon: 'ban',
      tone: 'bad',
      one: `blocage dure depuis plus de ${DAYS_BEFORE_A_BLOCKER_IS_OLD} jours`,
      many: `blocages durent depuis plus de ${DAYS_BEFORE_A_BLOCKER_IS_OLD} jours`,
      link: { label: 'Lever ou appeler', path: '/initiatives/blocages' },
    },
    blockers_to_lift: {
      icon: 'ban',
      tone: 'bad',
      one: 'blocage vous est adressé',
      many: 'blocages vous sont adressés',
      link: { label: 'Lever, ou dire quand', path: '/initiatives/blocages', queryParams: { pourMoi: '1' } },
    },
    blocked_adoptions: {
      icon: 'ban',
      tone: 'warn',
      one: 'blocage récent est signalé',
      many: 'blocages récents sont signalés',
      link: { label: 'Lever ou appeler', path: '/initiatives/blocages' },
    },
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
  deadlines: INITIATIVES_DEADLINE_WORDS,
  deadlineSources: {
    initiative: {
      icon: 'flag',
      link: ({ sourceId }) => ['/initiatives', sourceId],
      steps: { operation: 'initiatives.manage', load: () => import('./milestone-steps').then((m) => m.MilestoneSteps) },
    },
    initiative_budget: { icon: 'euro', link: ({ sourceId }) => ['/initiatives', sourceId, 'budget'] },
    adoption: { icon: 'ban', link: () => ['/initiatives/blocages'] },
  },
  figures: {
    initiatives_on_track: { label: 'Initiatives en bonne voie' },
    initiatives_in_place: { label: 'Initiatives en place', hint: 'Sur celles du plan qui concernent chaque CCAS.' },
  },
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
    { title: 'Frise des initiatives', link: '/initiatives/frise', operations: ['initiatives.read'], words: 'calendrier jalons planning gantt' },
    { title: 'Blocages', link: '/initiatives/blocages', operations: ['adoption.readDetail'], words: 'lever difficulté' },
    { title: 'Nouvelle initiative', link: '/initiatives/nouvelle', operations: ['initiatives.manage'], words: 'créer' },
    { title: 'Relances envoyées', link: '/relances', operations: ['reminders.send'], words: 'rappels courriels' },
    { title: 'Plans', link: '/initiatives/plans', operations: ['initiatives.read'] },
    { title: 'Préparer le plan suivant', link: '/initiatives/plans/copie', operations: ['initiatives.manage'], words: 'copier reconduire année' },
    { title: 'Modèles', link: '/initiatives/plans/modeles', operations: ['planTemplates.read'], words: 'partager réseaux plan initiative' },
    { title: 'Recommandations', link: '/initiatives/recommandations', operations: ['initiatives.read'] },
  ],
  refusals: INITIATIVES_REFUSALS,
  journal: INITIATIVES_TABLES,
} as const satisfies FeatureWords;
