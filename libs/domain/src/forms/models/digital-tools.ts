import type { FormDefinition, FormQuestion } from '../form-definition';
import { ADOPTED_PARTS, adopted, oneLine } from './adopting';
import { between, section, stock } from './asking';

/** Tools that the network helps its CCAS to spread: code, and what each is called. */
export const DIGITAL_TOOLS = {
  simulateur: 'Simulateur de droits',
  suivi: 'Outil de suivi social',
  traducteur: 'Traducteur',
  domicile: 'Outil de domiciliation',
} as const;
/** One of them. */
export type DigitalTool = keyof typeof DIGITAL_TOOLS;

const MEANINGS: Readonly<Record<DigitalTool, string>> = {
  simulateur:
    'Montre à quels droits une personne pourrait prétendre : on dit « éligible selon simulation », jamais « éligible ». Un lien sur le site de la Ville n’est pas un outil en place.',
  suivi: 'Garde l’accompagnement d’un ménage d’un rendez-vous à l’autre. Un agenda partagé ou un tableur n’en est pas un.',
  traducteur: 'Appareil, application ou service d’interprétariat à distance dont les agents se servent à l’accueil. L’aide d’un proche n’en est pas un.',
  domicile: 'Tient les élections de domicile et leur courrier, et fait le rapport annuel. Un tableur n’en est pas un.',
};

/** Codes of what is asked of a tool in place, after its own. */
export const TOOL_PARTS = { product: ADOPTED_PARTS.tool, users: 'agents' } as const;

const inPlace = (code: string, label: string): FormQuestion[] => [
  oneLine([`${code}_${TOOL_PARTS.product}`, `${label} : lequel`, 'Son nom, tel que les agents le disent.']),
  stock(
    [`${code}_${TOOL_PARTS.users}`, `${label} : agents qui s’en servent`, 'Au moins une fois dans le mois écoulé. Un compte ouvert n’est pas un usage.'],
    'agent',
    {
      isRequired: false,
      perimeter: 'CCAS, tous sites',
      bounds: between(0, 300, { gapToLast: null }),
    },
  ),
];

/** « Outils numériques »: which tools serve, since when, to how many agents, and what stands in the way. */
export const DIGITAL_TOOLS_SPREAD: FormDefinition = {
  schema: 1,
  introduction:
    'Quatre outils que le réseau aide à diffuser. Un outil est en place quand des agents s’en servent, pas quand il est acheté. Les logiciels métier, leurs contrats et leurs coûts ont leur propre inventaire.',
  minutes: 8,
  sections: Object.entries(DIGITAL_TOOLS).map(([code, label]) =>
    section(code, label, '', adopted([code, label, MEANINGS[code as DigitalTool]], inPlace(code, label))),
  ),
  checks: [],
};
