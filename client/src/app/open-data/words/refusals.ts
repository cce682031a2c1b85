import type { Refusals } from '../../errors';

/** What opening an edition to everybody refuses for. */
export const OPEN_DATA_REFUSALS = {
  OPEN_DATA_NOTHING: 'Cette édition n’a aucune table à ouvrir. Publiez une édition écrite pour tous les financeurs, avec des blocs de chiffres.',
  OPEN_DATA_ALREADY: 'Cette édition est déjà ouverte. Rechargez la page pour voir son adresse.',
  OPEN_DATA_WITHDRAWN: 'Cette édition a été retirée et ne s’ouvre plus. Publiez une édition rectificative, puis ouvrez-la.',
  OPEN_DATA_NOT_OPEN: 'Cette édition n’est pas ouverte, ou vient d’être retirée. Rechargez la page.',
  OPEN_DATA_GIVES_AWAY:
    'Une de ces tables, à côté de celles déjà ouvertes, laisserait deviner un nombre sur moins de cinq CCAS. Rechargez la page pour voir laquelle.',
  OPEN_SLUG_INVALID: 'Utilisez de 3 à 60 lettres minuscules sans accent, chiffres et traits d’union, par exemple «\u202fccas-seine-saint-denis\u202f».',
  OPEN_SLUG_TAKEN: 'Un autre réseau a déjà ce nom. Choisissez-en un autre.',
  SIRET_INVALID: 'Ce n’est pas un SIRET. Vérifiez ses 14 chiffres.',
} as const satisfies Refusals;
