import { typeset } from '../../text/typeset';
import type { CountingUnit, FormCell, FormCheck, FormSection, TableQuestion, TotalQuestion } from '../form-definition';
import { isOneOf } from './adopting';
import { between, check, choice, DELAYS, euros, section, stock, total } from './asking';
import { columnOf, grid } from './listing';

/** Months of a year: code, and name. */
export const MONTHS = {
  m01: 'Janvier',
  m02: 'Février',
  m03: 'Mars',
  m04: 'Avril',
  m05: 'Mai',
  m06: 'Juin',
  m07: 'Juillet',
  m08: 'Août',
  m09: 'Septembre',
  m10: 'Octobre',
  m11: 'Novembre',
  m12: 'Décembre',
} as const;

/** Counters of the protocol, in the order of what happens: code, how it reads, and what one of it is. All of a row belong to what was detected that month. */
export const NON_RECOURS_COUNTERS = {
  proposes: { label: 'Bilans proposés', unit: 'person' },
  realises: { label: 'Bilans réalisés', unit: 'person' },
  avec: { label: 'dont avec un non-recours', unit: 'person' },
  detectes: { label: 'Droits détectés', unit: 'droit' },
  deposes: { label: 'Demandes déposées', unit: 'droit' },
  ouverts: { label: 'Ouverts', unit: 'droit' },
  refuses: { label: 'Refusés', unit: 'droit' },
  abandonnes: { label: 'Abandonnés', unit: 'droit' },
  inconnus: { label: 'Sans issue connue', unit: 'droit' },
} as const;
/** One of them. */
export type NonRecoursCounter = keyof typeof NON_RECOURS_COUNTERS;

/** Counters that are told right by right too. */
export const COUNTERS_BY_RIGHT = ['detectes', 'deposes', 'ouverts', 'refuses', 'abandonnes', 'inconnus'] as const satisfies readonly NonRecoursCounter[];
/** Their codes in the table of rights: short, since a check adds up twenty of them. */
export const BY_RIGHT_COLUMN: Readonly<Record<(typeof COUNTERS_BY_RIGHT)[number], string>> = {
  detectes: 'det',
  deposes: 'dep',
  ouverts: 'ouv',
  refuses: 'ref',
  abandonnes: 'aba',
  inconnus: 'inc',
};

/** Rights that are looked at. A network may have others: it then composes a version of its own. */
export const RIGHTS = {
  rsa: 'RSA',
  prime: 'Prime d’activité',
  logement: 'Aides au logement',
  aspa: 'ASPA (minimum vieillesse)',
  css: 'Complémentaire santé solidaire',
  aah: 'AAH',
  aeeh: 'AEEH',
  pch: 'PCH',
  apa: 'APA',
  asi: 'ASI',
  ame: 'Aide médicale de l’État',
  famille: 'Allocations familiales, ASF',
  bourse: 'Bourses',
  energie: 'Chèque énergie',
  fsl: 'FSL',
  tarifs: 'Tarifs sociaux (transport, eau, télécom)',
  ccas: 'Aides facultatives du CCAS',
  retraite: 'Retraite',
  dettes: 'Surendettement',
  dalo: 'DALO',
} as const;

/** Why a right was not had: the four forms that research tells apart, and what cannot be told. */
export const NON_RECOURS_TYPES = {
  connaissance: 'Non-connaissance : l’offre n’est pas connue',
  demande: 'Non-demande : connue, pas demandée, par choix ou par contrainte',
  reception: 'Non-réception : demandée, pas obtenue',
  proposition: 'Non-proposition : le professionnel ne la propose pas',
  multiple: 'Plusieurs à la fois',
  inconnu: 'On ne sait pas',
} as const;

const CHANNELS = {
  accueil: 'Accueil du CCAS',
  aller_vers: 'Aller-vers',
  partenaire: 'Orientation d’un partenaire',
  courrier: 'Courrier ou campagne d’information',
} as const;

/** Codes of the tables. */
export const NON_RECOURS_TABLES = { months: 'mois', openings: 'ouvertures', rights: 'droit', types: 'types', channels: 'canaux' } as const;
/** The code of the sum of a counter over the year. */
export const yearOfCounter = (counter: NonRecoursCounter): string => `an_${counter}`;

const counter = (unit: 'person' | 'droit'): FormCell => ({
  kind: 'figure',
  unit: (unit === 'droit' ? 'other' : unit) as CountingUnit,
  unitWord: unit === 'droit' ? 'droit' : null,
  time: 'flow',
  decimals: 0,
  bounds: between(0, 5_000, { gapToLast: null }),
  addsUp: unit === 'person' ? 'sum_with_doubles' : 'sum',
});

const OWN = { readBy: 'ccas' } as const;
const codes = (of: Readonly<Record<string, unknown>>): string[] => Object.keys(of);
const sum = (table: string, rows: readonly string[], of: string): string => rows.map((row) => `[${table}__${row}__${of}]`).join('+');
const columns = Object.entries(NON_RECOURS_COUNTERS).map(([code, { label, unit }]) => columnOf(code, label, counter(unit)));

const yearly = (code: NonRecoursCounter): TotalQuestion =>
  total(
    [yearOfCounter(code), `${NON_RECOURS_COUNTERS[code].label}, sur l’année`, 'Somme des mois.'],
    sum(NON_RECOURS_TABLES.months, codes(MONTHS), code),
    NON_RECOURS_COUNTERS[code].unit === 'droit' ? 'other' : 'person',
    {
      ...OWN,
      unitWord: NON_RECOURS_COUNTERS[code].unit === 'droit' ? 'droit' : null,
      addsUp: NON_RECOURS_COUNTERS[code].unit === 'droit' ? 'sum' : 'sum_with_doubles',
    },
  );

const of = (code: NonRecoursCounter): string => `[${yearOfCounter(code)}]`;
const rate = (code: string, label: string, help: string, formula: string): TotalQuestion =>
  total([code, label, help], formula, 'percent', { ...OWN, decimals: 1, addsUp: 'none' });

const byMonth = grid(
  [
    NON_RECOURS_TABLES.months,
    'Mois par mois',
    'Chaque ligne suit ce qui a été détecté ce mois-là jusqu’à son issue, même quand elle vient plus tard. Une personne vue deux fois dans le mois compte une fois. Un mois sans bilan vaut 0.',
  ],
  MONTHS,
  columns,
  OWN,
);
const openings = grid(
  [
    NON_RECOURS_TABLES.openings,
    'Droits ouverts, par mois d’ouverture',
    'Le mois de la notification, quel que soit celui de la détection : ce volume n’est pas le numérateur d’un taux.',
  ],
  MONTHS,
  [columnOf('ouverts', 'Droits ouverts', counter('droit'))],
  { ...OWN, totals: 'columns' },
);
const byRight: TableQuestion = grid(
  [
    NON_RECOURS_TABLES.rights,
    'Droit par droit, sur l’année',
    'De un à quatre, et zéro quand le droit touche à la santé ou au handicap, rien n’est montré à d’autres que vous et la coordination.',
  ],
  RIGHTS,
  COUNTERS_BY_RIGHT.map((code) => columnOf(BY_RIGHT_COLUMN[code], NON_RECOURS_COUNTERS[code].label, counter('droit'))),
  { ...OWN, isSensitive: true, totals: 'columns' },
);
const byType = grid(
  [NON_RECOURS_TABLES.types, 'Droits détectés, par forme de non-recours', 'Une forme par droit détecté.'],
  NON_RECOURS_TYPES,
  [columnOf('detectes', 'Droits détectés', counter('droit'))],
  { ...OWN, totals: 'columns' },
);
const byChannel = grid(
  [
    NON_RECOURS_TABLES.channels,
    'Bilans proposés, par canal de repérage',
    'Un canal par personne. Le croisement de fichiers a ses propres règles et ne se compte pas ici.',
  ],
  CHANNELS,
  [columnOf('proposes', 'Bilans proposés', counter('person'))],
  { ...OWN, totals: 'columns' },
);

const isCounted = isOneOf('compte', ['oui', 'en_partie']);
const counted = (code: string, title: string, help: string, questions: FormSection['questions']): FormSection => ({
  ...section(code, title, help, questions),
  shownIf: isCounted,
});

/** What is counted of the protocol: months, rights, forms, channels, and what it brings. */
export const NON_RECOURS_COUNTER_SECTIONS: readonly FormSection[] = [
  counted('compteurs', 'Compteurs du mois', 'Des compteurs, jamais de lignes par personne : ni nom, ni numéro, ni adresse, ni croisement de trois critères.', [
    byMonth,
    ...(codes(NON_RECOURS_COUNTERS) as NonRecoursCounter[]).map(yearly),
    rate('taux_accept', 'Acceptation', 'Bilans réalisés pour 100 proposés.', `100*${of('realises')}/${of('proposes')}`),
    rate('taux_detect', 'Détection', 'Bilans avec au moins un non-recours pour 100 réalisés.', `100*${of('avec')}/${of('realises')}`),
    rate(
      'taux_ouvert',
      'Ouverture, sur les issues connues',
      'Droits ouverts pour 100 issues connues : à lire avec la part sans issue connue, jamais seule.',
      `100*${of('ouverts')}/(${of('ouverts')}+${of('refuses')}+${of('abandonnes')})`,
    ),
    rate(
      'taux_depose',
      'Ouverture, sur les demandes déposées',
      'Droits ouverts pour 100 demandes déposées, issues inconnues comprises.',
      `100*${of('ouverts')}/${of('deposes')}`,
    ),
    rate(
      'part_inconnu',
      'Part sans issue connue',
      'Demandes déposées dont personne ne connaît l’issue, pour 100 déposées.',
      `100*${of('inconnus')}/${of('deposes')}`,
    ),
  ]),
  counted('par_droit', 'Droits, formes, canaux', '', [byRight, byType, byChannel]),
  counted('apports', 'Ouvertures et montants', 'Un montant estimé n’est pas un montant versé.', [
    openings,
    euros(
      [
        'montant_estime',
        'Montant annuel estimé',
        'À la détection, pour les seuls droits ouverts de l’année. Ce n’est ni notifié ni versé : douze fois une mensualité reste une estimation.',
      ],
      {
        ...OWN,
        isRequired: false,
        perimeter: 'Droits ouverts',
        methods: ['Simulateur national', 'Barème appliqué par l’agent', 'Montant notifié multiplié par douze'],
      },
    ),
    stock(['montant_nombre', 'Sur combien de droits ouverts', 'Nombre de droits pour lesquels un montant a été estimé.'], 'other', {
      ...OWN,
      isRequired: false,
      unitWord: 'droit',
      time: 'flow',
    }),
    euros(['montant_notifie', 'Montant notifié', 'Facultatif : somme des montants que les organismes ont notifiés, tels quels, sans les annualiser.'], {
      ...OWN,
      isRequired: false,
      perimeter: 'Droits ouverts',
    }),
    choice(
      ['delai_issue', 'Délai entre le dépôt et l’issue', 'Le plus fréquent ; ce n’est pas une moyenne.'],
      { ...DELAYS, plus_90j: 'Plus de 90 jours' },
      {
        isRequired: false,
        readBy: 'network',
      },
    ),
  ]),
];

/** How its figures hold together: over the year, since what is proposed in one month is done in another. */
export const NON_RECOURS_CHECKS: readonly FormCheck[] = [
  check('realises', of('realises'), '<=', of('proposes'), 'Un bilan réalisé a été proposé : il n’y en a pas plus de réalisés que de proposés.'),
  check('avec', of('avec'), '<=', of('realises'), 'Les bilans avec un non-recours sont parmi les bilans réalisés.'),
  check('detectes', of('detectes'), '>=', of('avec'), 'Un bilan avec un non-recours a détecté au moins un droit.'),
  check('deposes', of('deposes'), '<=', of('detectes'), 'Une demande déposée suit un droit détecté.'),
  check(
    'issues',
    `${of('ouverts')}+${of('refuses')}+${of('abandonnes')}`,
    '<=',
    of('deposes'),
    'Les issues connues (ouverts, refusés, abandonnés) sont parmi les demandes déposées.',
  ),
  check(
    'sans_issue',
    `${of('ouverts')}+${of('refuses')}+${of('abandonnes')}+${of('inconnus')}`,
    '=',
    of('deposes'),
    'Chaque demande déposée a une issue connue, ou compte parmi celles sans issue connue.',
  ),
  ...COUNTERS_BY_RIGHT.map((code) =>
    check(
      `droit_${BY_RIGHT_COLUMN[code]}`,
      sum(NON_RECOURS_TABLES.rights, codes(RIGHTS), BY_RIGHT_COLUMN[code]),
      '=',
      of(code),
      `${NON_RECOURS_COUNTERS[code].label} : la somme des droits est celle des mois.`,
    ),
  ),
  check(
    'types',
    sum(NON_RECOURS_TABLES.types, codes(NON_RECOURS_TYPES), 'detectes'),
    '=',
    of('detectes'),
    'Les droits détectés par forme font le nombre de droits détectés.',
  ),
  check(
    'canaux',
    sum(NON_RECOURS_TABLES.channels, codes(CHANNELS), 'proposes'),
    '=',
    of('proposes'),
    'Les bilans par canal font le nombre de bilans proposés.',
  ),
  check('montants', '[montant_nombre]', '<=', of('ouverts'), 'Un montant est estimé pour un droit ouvert.'),
].map((one) => ({ ...one, message: typeset(one.message) }));
