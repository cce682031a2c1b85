import type { FormCheck, FormSection, TableQuestion } from '../form-definition';
import { between, byReason, check, choice, DELAYS, euros, flow, section, stock, sumOf, toldOf, total } from './asking';

const GRANTED = '[f4_secours] + [f4_aides] + [f4_prets]';
const CERTIFIED = 'Élections de domicile, au sens de la domiciliation de droit commun.';
const SENSITIVE = { isSensitive: true, readBy: 'ccas' } as const;
const NUMBER: TableQuestion['columns'][number] = {
  code: 'nombre',
  label: 'Nombre',
  cell: { kind: 'figure', unit: 'decision', unitWord: null, time: 'flow', decimals: 0, bounds: between(0, null, { gapToLast: null }), addsUp: 'sum' },
};
const AMOUNT: TableQuestion['columns'][number] = {
  code: 'montant',
  label: 'Montant',
  cell: { kind: 'amount', time: 'flow', bounds: between(0, null, { gapToLast: null }), addsUp: 'sum' },
};

const REFUSALS = byReason(
  ['e4_motifs', 'Refus, par motif principal', 'Un motif par refus.'],
  {
    hors_criteres: 'Hors critères',
    sans_lien: 'Sans lien avec la commune',
    saturation: 'Saturation',
    autre: 'Autre motif',
  },
  NUMBER,
  SENSITIVE,
);
const STRIKINGS = byReason(
  ['e5_motifs', 'Radiations, par motif', 'Un motif par radiation.'],
  {
    demande: 'À la demande de la personne',
    plus_de_lien: 'Plus de lien avec la commune',
    echeance: 'Arrivée à échéance',
    sans_nouvelles: 'Plus de trois mois sans se manifester',
    reglement: 'Non-respect du règlement',
    logement: 'Accès à un logement',
    autre: 'Autre motif',
  },
  NUMBER,
  SENSITIVE,
);
const PURPOSES = byReason(
  ['f5', 'Montant accordé, par motif', 'La somme est le montant accordé, à un euro près.'],
  {
    alimentaire: 'Alimentaire',
    energie: 'Énergie et eau',
    loyer: 'Loyer et logement',
    sante: 'Santé',
    mobilite: 'Mobilité',
    scolarite: 'Scolarité',
    autre: 'Autre',
  },
  AMOUNT,
);

const DOMICILIATION = section('domiciliation', 'Domiciliation', `${CERTIFIED} Les mêmes chiffres servent au rapport remis au préfet.`, [
  stock(['e1', 'Élections de domicile en vigueur', 'Au 31 décembre. Une attestation peut couvrir plusieurs personnes.'], 'certificate'),
  stock(['e2', 'Personnes domiciliées, ayants droit compris', 'Au 31 décembre : au moins autant que d’élections en vigueur.'], 'person', {
    addsUp: 'sum_with_doubles',
  }),
  flow(['e3_premieres', 'Attestations délivrées : premières', 'Dans l’année. Ce n’est pas le nombre de personnes.'], 'certificate'),
  flow(['e3_renouv', 'Attestations délivrées : renouvellements', 'Dans l’année. Une personne peut l’être deux fois.'], 'certificate'),
  total(['e3', 'Attestations délivrées', 'Premières et renouvellements.'], '[e3_premieres] + [e3_renouv]', 'certificate'),
  flow(['e4', 'Refus', 'Décisions de refus de l’année, tous motifs ; chaque refus est orienté.'], 'decision', SENSITIVE),
  REFUSALS,
  flow(['e5', 'Radiations', 'De l’année, tous motifs.'], 'decision', SENSITIVE),
  STRIKINGS,
  choice(['e6', 'Y a-t-il une liste d’attente\u202f?', 'Au 31 décembre.'], { oui: 'Oui', non: 'Non' }),
  choice(
    ['e6_delai', 'Délai de cette liste d’attente', 'Le plus fréquent.'],
    {
      de_1_a_7j: '1 à 7 jours',
      de_7_a_15j: '7 à 15 jours',
      de_15j_a_1m: '15 jours à 1 mois',
      de_1_a_6m: '1 à 6 mois',
      plus_6m: 'Plus de 6 mois',
    },
    { shownIf: { entry: 'e6', is: 'equals', value: 'oui' } },
  ),
  flow(['e7_etp', 'Équivalents temps plein de la domiciliation', 'En moyenne sur l’année, bénévoles non compris.'], 'full_time_equivalent', {
    decimals: 2,
    bounds: between(0, 20),
  }),
  euros(['e7_cout', 'Coût total de la domiciliation', 'Personnel et fonctionnement, sur l’année.'], { bounds: between(0, 1_000_000) }),
  ...toldOf('e'),
]);

const AIDS = section('aides', 'Aides facultatives', 'Le secours est urgent, l’aide répond à une difficulté passagère, le prêt se rembourse.', [
  flow(['f1', 'Demandes d’aides facultatives', 'Reçues dans l’année. Une personne en dépose plusieurs.'], 'case'),
  flow(['f2_accords', 'Décisions : accords', 'Rendus dans l’année, de quelque année que soit la demande.'], 'decision'),
  flow(['f2_refus', 'Décisions : refus', 'Rendus dans l’année.'], 'decision'),
  flow(['f2_ajournements', 'Décisions : ajournements', 'Rendus dans l’année.'], 'decision'),
  total(
    ['f2', 'Taux d’accord', 'Accords pour 100 décisions rendues, et non pour 100 demandes.'],
    '100 * [f2_accords] / ([f2_accords] + [f2_refus] + [f2_ajournements])',
    'percent',
    { decimals: 1, addsUp: 'none' },
  ),
  flow(['f3', 'Ménages aidés', 'Chacun une fois dans l’année.'], 'household', { addsUp: 'sum_with_doubles' }),
  euros(['f4_secours', 'Montant accordé : secours', 'Accordé, pas payé : urgence, personne momentanément sans moyens.']),
  euros(['f4_aides', 'Montant accordé : aides', 'Accordé hors urgence, pour une difficulté passagère.']),
  euros(['f4_prets', 'Montant accordé : prêts et avances', 'Accordé, à rembourser.']),
  total(['f4', 'Montant accordé', 'Secours, aides et prêts.'], GRANTED, 'euro'),
  PURPOSES,
  choice(['f6', 'Délai entre la demande et la décision', 'Le plus fréquent ; ce n’est pas une moyenne.'], DELAYS),
  ...toldOf('f'),
]);

/** Domiciliation and optional aids. */
export const AID_SECTIONS: readonly FormSection[] = [DOMICILIATION, AIDS];

/** How their figures hold together. */
export const AID_CHECKS: readonly FormCheck[] = [
  check('domicilies', '[e1]', '<=', '[e2]', 'Il y a au moins une personne domiciliée par élection en vigueur.'),
  check('motifs_refus', sumOf(REFUSALS), '=', '[e4]', 'Les refus par motif font le nombre de refus.'),
  check('motifs_radiation', sumOf(STRIKINGS), '=', '[e5]', 'Les radiations par motif font le nombre de radiations.'),
  check('menages_aides', '[f3]', '<=', '[f2_accords]', 'Un ménage aidé a reçu au moins un accord.'),
  check('motifs_montant', sumOf(PURPOSES), '=', '[f4]', 'Les montants par motif font le montant accordé.', 1),
  check('accord_moyen_bas', GRANTED, '>=', '10 * [f2_accords]', 'Un accord est en général d’au moins 10 €.'),
  check('accord_moyen_haut', GRANTED, '<=', '2000 * [f2_accords]', 'Un accord est en général d’au plus 2 000 €.'),
];
