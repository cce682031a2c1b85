import { type FormAnswer, type FormAnswers, type FormDefinition, type FormEntry, entriesOf, questionOf, shownQuestions } from '@maillage/domain';
import { CCAS_OF_SEINE_SAINT_DENIS } from './ccas-of-seine-saint-denis';
import { ACCOUNT_YEARS, CCAS_ACCOUNTS } from './figures/ccas-accounts';
import { POPULATION_AND_INCOME_2021 } from './figures/population-and-income';
import { steady } from './steady';

/** An answer of the demonstration, with where it comes from. */
export type DemoAnswer = FormAnswer & { readonly source: string | null };

/** The invented CCAS after which the others are made, and how many inhabitants it has. */
const MODEL_INHABITANTS = 39_000;
const MODEL: Readonly<Record<string, number>> = {
  ...{ c1: 14_320, c2: 9_100, c3: 2_870, c4: 640, e1: 412, e2: 508, e3_premieres: 171, e3_renouv: 284, e4: 23, e5: 188 },
  ...{ f1: 1_310, f2_accords: 962, f2_refus: 281, f2_ajournements: 67, f3: 705, f4_secours: 61_200, f4_aides: 79_900, f4_prets: 7_500 },
  ...{ d1_hebergement: 74, d1_aide_menagere: 41, d1_obligation: 66, d1_autre: 18, d2: 210, d3_c2s: 165, d3_ame: 88, d4: 430, d4_renouv: 610 },
  ...{ d5_acces: 58, d5_maintien: 47, d5_energie: 73, d6: 320, d7: 940, d7_aidants: 260, e7_cout: 96_000, g1: 240, g2_microcredits: 9, g2_budgets: 62 },
  ...{ h1: 180, h2: 41_200, h3_saad: 38_500, h3_ssiad: 45, h4: 390, h6_inscrits: 510, h6_appeles: 430, b5_depenses: 640_000, b3_votee: 1_400_000 },
  ...{
    b6: 31.4,
    b7: 6,
    b9_jours: 84,
    b9_agents: 33,
    e7_etp: 1.8,
    a2: 2,
    a3_sans_rdv: 24,
    a3_avec_rdv: 12,
    c6: 7,
    b5_nombre: 1,
    conventions: 4,
    rgpd_points: 9,
  },
};
/** What does not grow with the town. */
const SAME_EVERYWHERE = new Set(['a2', 'a3_sans_rdv', 'a3_avec_rdv', 'c6', 'b5_nombre', 'conventions', 'rgpd_points']);
const SHARES: Readonly<Record<string, readonly [number, number]>> = { b8: [2, 36], h5: [20_150, 21_900] };
const SPLITS: Readonly<Record<string, { readonly of: readonly string[]; readonly parts: readonly number[] }>> = {
  e4_motifs: { of: ['e4'], parts: [7, 9, 4, 3] },
  e5_motifs: { of: ['e5'], parts: [31, 12, 64, 58, 3, 14, 6] },
  f5: { of: ['f4_secours', 'f4_aides', 'f4_prets'], parts: [46, 20, 24, 12, 9, 15, 22] },
};
/** Where the accounts of the CCAS stand in the published file. */
const ACCOUNTS: Readonly<Record<string, readonly [at: number, name: string]>> = {
  b2: [0, 'Recettes de fonctionnement du CCAS'],
  b1: [1, 'Dépenses de fonctionnement du CCAS'],
  b4: [2, 'Frais de personnel du CCAS'],
  b3: [3, 'Subvention de la commune au CCAS'],
};
const TEXTS: Readonly<Record<string, string>> = {
  faits_marquants: 'Un accueil ouvert le samedi matin une fois par mois.\nUne convention avec la mission locale.\nLe registre de l’été repris rue par rue.',
  priorites: 'Tenir le délai du premier rendez-vous.\nPréparer l’analyse des besoins sociaux.\nOuvrir une permanence santé.',
  c_change: 'Plus d’accompagnements numériques qu’attendu depuis la fermeture d’un guichet voisin.',
  perspectives_texte: 'Un accueil commun avec la maison France services est à l’étude.',
};
/** Of what spending moved by more than a third, as its author says it. */
const MOVED: Readonly<Record<string, string>> = {
  93062: 'Changement de périmètre\u202f: un service est passé à la Ville (explication fictive).',
  93010: 'Changement de périmètre\u202f: un service a rejoint le CCAS (explication fictive).',
  93015: 'Petit budget\u202f: deux secours de plus suffisent (explication fictive).',
};
/** Places of the CCAS whose counter broke down, and of the one that has no service at home. */
const BROKEN_COUNTER = 4;
const NO_SERVICE_AT_HOME = 8;
/** The invented CCAS itself stands at Bagnolet's place. */
const MODEL_PLACE = 2;
/** Of the board of this small CCAS two were missing once: so few that its presence is told to nobody. */
const NEARLY_ALL_THERE = 14;
const MISSED = 2;
const BOARD = 17;

const lines = (text: string): string[][] =>
  text
    .trim()
    .split('\n')
    .map((line) => line.split(/[ |]+/));
const inhabitants = new Map(lines(POPULATION_AND_INCOME_2021).map(([code = '', population]) => [code, Number(population)]));
const accounts = new Map(lines(CCAS_ACCOUNTS).map(([code = '', ...figures]) => [code, figures]));

const given = (value: string | null, more: Partial<DemoAnswer> = {}): DemoAnswer => ({
  ...{ state: 'value', value, denominator: null, other: null, reason: null, method: null, isConfirmed: true, source: null },
  ...more,
});

/** A sum in parts of these weights, the first taking what is left over. */
function split(sum: number, weights: readonly number[]): number[] {
  const all = weights.reduce((one, other) => one + other, 0);
  const parts = weights.map((weight) => Math.floor((sum * weight) / all));
  return parts.map((part, index) => (index === 0 ? part + sum - parts.reduce((one, other) => one + other, 0) : part));
}

/** What the CCAS of a place counts in a year. */
class DemoFigures {
  private readonly code: string;
  private readonly size: number;

  constructor(
    private readonly place: number,
    private readonly year: number,
  ) {
    this.code = CCAS_OF_SEINE_SAINT_DENIS[place]?.[0] ?? '';
    const own = place === MODEL_PLACE ? 1 : ((inhabitants.get(this.code) ?? MODEL_INHABITANTS) / MODEL_INHABITANTS) * (0.8 + steady(place, 6, 45) / 100);
    this.size = own * (year === 2025 ? 1 : 0.9 + steady(place, 8, 18) / 100);
  }

  of(code: string, decimals = 0): number {
    const model = MODEL[code] ?? 0;
    return SAME_EVERYWHERE.has(code) ? model : Number((model * this.size).toFixed(decimals));
  }

  /** Sittings of the board, and who was there of all who could. */
  private board(): { readonly sittings: number; readonly there: number; readonly could: number } {
    if (this.place === MODEL_PLACE) return { sittings: 5, there: 58, could: 85 };
    const sittings = 4 + steady(this.place, this.year, 4);
    const could = sittings * BOARD;
    const there = this.place === NEARLY_ALL_THERE ? could - MISSED : Math.round((could * (54 + steady(this.place, this.year + 1, 34))) / 100);
    return { sittings, there, could };
  }

  answer({ key, question, row, holds }: FormEntry): DemoAnswer | null {
    const account = ACCOUNTS[key];
    if (account) return this.account(key, account);
    const parts = SPLITS[question.code];
    if (row && parts && question.kind === 'table' && question.rows.are === 'fixed') {
      const rank = question.rows.rows.findIndex(({ code }) => code === row.code);
      return given(
        String(
          split(
            parts.of.reduce((sum, code) => sum + this.of(code), 0),
            parts.parts,
          )[rank] ?? 0,
        ),
      );
    }
    if (this.place === NO_SERVICE_AT_HOME && ['h1', 'h2', 'h3_saad', 'h3_ssiad'].includes(key))
      return given(null, { state: 'not_applicable', reason: 'Ni portage ni service à domicile dans la commune.' });
    if (this.place === BROKEN_COUNTER && key === 'c1') return given(null, { state: 'not_available', reason: 'Compteur en panne depuis mars.' });
    if (key === 'a1') return given(String(inhabitants.get(this.code) ?? MODEL_INHABITANTS), { source: 'INSEE, Population municipale, 2021' });
    if (key === 'a4') return given(String(this.board().sittings));
    if (key === 'a5') return given(String(this.board().there), { denominator: String(this.board().could) });
    if (holds.kind === 'share') return given(String(SHARES[key]?.[0] ?? 0), { denominator: String(SHARES[key]?.[1] ?? 1) });
    if (holds.kind === 'figure') return this.figure(key, holds.decimals, 'methods' in holds ? holds.methods : []);
    if (holds.kind === 'amount') return given(String(this.of(key)));
    if (holds.kind === 'choice') return given(holds.options[steady(this.place, key.length, holds.options.length)]?.code ?? null);
    return holds.kind === 'text' && TEXTS[key] && this.place % 3 !== 0 ? given(TEXTS[key]) : null;
  }

  private figure(key: string, decimals: number, methods: readonly string[]): DemoAnswer {
    const isEstimated = key === 'c2' && this.place % 6 === 1;
    const method = isEstimated ? 'Estimation d’après deux semaines témoins.' : (methods[steady(this.place, 4, 2)] ?? null);
    return given(String(this.of(key, decimals)), { state: isEstimated ? 'estimated' : 'value', method });
  }

  private account(key: string, [at, name]: readonly [number, string]): DemoAnswer {
    const value = accounts.get(this.code)?.[at * ACCOUNT_YEARS.length + ACCOUNT_YEARS.indexOf(this.year as 2025)] ?? '0';
    const why = key === 'b1' && this.year === 2025 ? MOVED[this.code] : undefined;
    return given(value, { source: `OFGL, ${name}, ${this.year}`, ...(why ? { state: 'to_confirm', reason: why } : {}) });
  }
}

/** What the CCAS of a place answers of a year, in whole: its accounts are published, everything else is invented. */
export function reportAnswers(definition: FormDefinition, place: number, year: number): Readonly<Record<string, DemoAnswer>> {
  const figures = new DemoFigures(place, year);
  const all: Record<string, DemoAnswer> = {};
  for (const entry of entriesOf(definition)) {
    if (entry.question.kind === 'total' || (entry.question.kind === 'table' && !entry.row)) continue;
    const answer = figures.answer(entry);
    if (answer) all[entry.key] = answer;
  }
  const shown = shownQuestions(definition, all);
  return Object.fromEntries(Object.entries(all).filter(([key]) => shown.has(questionOf(key))));
}

/** What a CCAS answers to the four questions on the heat wave. */
export const heatwaveAnswers = (place: number): FormAnswers & Readonly<Record<string, DemoAnswer>> => {
  const registered = 40 + steady(place, 9, 700);
  return {
    inscrits: given(String(registered)),
    nouveaux: given(String(Math.floor(registered / (4 + (place % 5))))),
    appelees: given(String(place % 11 === 4 ? 0 : Math.floor(registered * 0.8))),
    salle_fraiche: given(['oui', 'oui', 'en_projet', 'non'][place % 4] ?? 'oui'),
  };
};
