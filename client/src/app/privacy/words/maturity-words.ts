import type { MaturityActivity } from '@maillage/domain';

/** The eight activities, in our own short words. */
export const ACTIVITY_LABELS: Readonly<Record<MaturityActivity, { readonly label: string; readonly short: string; readonly hint: string }>> = {
  procedures: { label: 'Définir et appliquer des procédures', short: 'Procédures', hint: 'Qui fait quoi quand des données sont en jeu, écrit et suivi.' },
  governance: { label: 'Piloter la gouvernance', short: 'Gouvernance', hint: 'La direction et le ou la DPO se parlent, décident et rendent compte.' },
  register: { label: 'Recenser les traitements', short: 'Registre', hint: 'La liste des traitements existe et suit la vie du CCAS.' },
  legal: { label: 'Assurer la conformité juridique', short: 'Juridique', hint: 'Base légale, information, contrats et durées de chaque traitement.' },
  training: { label: 'Former et sensibiliser', short: 'Formation', hint: 'Chaque agent sait ce qu’il peut faire des données.' },
  requests: { label: 'Traiter les demandes des personnes', short: 'Demandes', hint: 'Une demande arrive au bon endroit et reçoit sa réponse à temps.' },
  security: { label: 'Gérer les risques de sécurité', short: 'Sécurité', hint: 'Les risques sont connus, les mesures prises et vérifiées.' },
  breaches: { label: 'Gérer les violations', short: 'Violations', hint: 'Un incident se repère, se note et se notifie.' },
};

/** Names of levels 0 to 5. */
export const LEVEL_LABELS = ['Inexistante', 'Informelle', 'Répétable et suivie', 'Processus défini', 'Contrôlé', 'Amélioration continue'] as const;

/** What must be so for levels 1 to 5 to be met. */
export const LEVEL_CRITERIA = [
  '',
  'Cela se fait parfois, selon les personnes, sans trace écrite.',
  'Cela se refait de la même façon, et quelqu’un le suit.',
  'C’est écrit, connu de tous et appliqué dans tout le CCAS.',
  'C’est mesuré\u202f: on vérifie avec des indicateurs, on corrige les écarts.',
  'C’est revu régulièrement et amélioré à partir de ce qu’on a constaté.',
] as const;

/** « 3 · Processus défini ». */
export const levelWord = (level: number): string => `${level} · ${LEVEL_LABELS[level] ?? ''}`;
