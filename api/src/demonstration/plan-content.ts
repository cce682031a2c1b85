import type { AdoptionStage, MilestoneKind, Weather } from '@maillage/domain';

/** What a CCAS of the demonstration has done with an initiative. */
export type DemoStage = AdoptionStage;

/** A milestone or deliverable of the demonstration; `done`: handed over on that date. */
export interface DemoMilestone {
  readonly kind: MilestoneKind;
  readonly title: string;
  readonly dueOn: string;
  readonly doneOn?: string;
  readonly evidence?: string;
  /** Titles of the milestones of the same plan that it waits for. */
  readonly waitsFor?: readonly string[];
}

/** An amount in euros per state of a funding, by the short name of its funder. */
export interface DemoFunding {
  readonly funder: DemoFunder;
  readonly label: string;
  readonly sought: number;
  readonly promised?: number;
  readonly signed?: number;
  readonly paid?: number;
}

/** An initiative of the demonstration. `owner` and `deputy`: index in the union's team, or a free name. `maturity` (0–1): how far the CCAS are, on the whole. */
export interface DemoInitiative {
  readonly number: number;
  readonly title: string;
  readonly purpose: string;
  readonly recommendations: readonly number[];
  readonly owner?: number | string;
  readonly deputy?: number | string;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly weather: Weather;
  readonly weatherText?: string;
  readonly maturity: number;
  readonly carriedFrom?: number;
  readonly carryOverReason?: string;
  readonly milestones?: readonly DemoMilestone[];
  readonly fundings?: readonly DemoFunding[];
  /** To whom it is shown; nobody unless told. */
  readonly publishedTo?: readonly DemoFunder[];
}

/** Funders of the demonstration: kinds of public bodies, no statement about a real one. */
export const DEMO_FUNDERS = {
  state: 'État, politique de la ville',
  departement: 'Conseil départemental',
  caf: 'Caisse d’allocations familiales',
  health: 'Agence régionale de santé',
} as const;
export type DemoFunder = keyof typeof DEMO_FUNDERS;

/** Ten recommendations, in our wording. */
export const DEMO_RECOMMENDATIONS: readonly (readonly [number: number, title: string, summary: string])[] = [
  [1, 'Coordination sociale locale', 'Faire du CCAS la porte d’entrée et le coordinateur de l’action sociale de la commune.'],
  [
    2,
    'Autonomie juridique du CCAS',
    'Conventionner avec la Ville, tenir ses obligations propres\u202f: ressources humaines, finances, protection des données.',
  ],
  [3, 'Référents territoriaux', 'Désigner dans chaque EPT une personne qui relie les CCAS entre eux et avec l’Union.'],
  [4, 'Centre de ressources et commissions', 'Mettre en commun les modèles, les réponses et les travaux animés par des directions volontaires.'],
  [5, 'Moyens financiers durables', 'Donner à l’Union et aux CCAS des financements pluriannuels.'],
  [6, 'Formation', 'Former ensemble l’accueil, l’encadrement et les administrateurs.'],
  [7, 'Délégation de service', 'Clarifier ce que le Département délègue aux CCAS, et avec quels moyens.'],
  [8, 'Projet social et ABS collectives', 'Partager l’analyse des besoins sociaux à l’échelle des EPT.'],
  [9, 'Bilan d’activités type', 'Rendre compte de l’activité avec les mêmes définitions.'],
  [10, 'Ressources humaines partagées', 'Rendre les postes attractifs et partager des compétences rares.'],
];
