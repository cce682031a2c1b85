/** CCAS that count what becomes of the rights they detect. */
export const COUNTING = [0, 4, 5, 12, 19, 24, 30, 33, 37] as const;
/** What nine CCAS counted together in six months, invented. */
const TOGETHER = { proposes: 1140, realises: 806, avec: 512, detectes: 1021, ouverts: 402, refuses: 96, abandonnes: 41, inconnus: 149 } as const;
const MONTHS = ['m01', 'm02', 'm03', 'm04', 'm05', 'm06'] as const;
const RIGHTS = ['rsa', 'prime', 'logement', 'css', 'aspa'] as const;
const CELLS = COUNTING.length * MONTHS.length;
/** Estimated for a right that was opened, a year. */
const EUROS_A_RIGHT = 2_540;

/** Columns of a right, by counter. */
const OF_RIGHT = { detectes: 'det', deposes: 'dep', ouverts: 'ouv', refuses: 'ref', abandonnes: 'aba', inconnus: 'inc' } as const;
type Row = Readonly<Record<keyof typeof TOGETHER | 'deposes', number>>;

/** The part of a whole that falls to one of so many, so that all parts add up to it. */
const partOf = (whole: number, index: number, of: number): number => Math.floor((whole * (index + 1)) / of) - Math.floor((whole * index) / of);

function rowOf(month: number, ccas: number): Row {
  const part = (counter: keyof typeof TOGETHER): number => partOf(TOGETHER[counter], month * COUNTING.length + ccas, CELLS);
  const outcomes = { ouverts: part('ouverts'), refuses: part('refuses'), abandonnes: part('abandonnes'), inconnus: part('inconnus') };
  const deposes = Object.values(outcomes).reduce((sum, one) => sum + one, 0);
  return { ...{ proposes: part('proposes'), realises: part('realises'), avec: part('avec'), detectes: part('detectes'), deposes }, ...outcomes };
}

/** A part of each counter for each right, of which outcomes add up to what was lodged. */
function byRight(year: Row): Record<string, number> {
  return Object.fromEntries(
    RIGHTS.flatMap((right, index) => {
      const part = (whole: number): number => partOf(whole, index, RIGHTS.length);
      const outcomes = { ouverts: part(year.ouverts), refuses: part(year.refuses), abandonnes: part(year.abandonnes), inconnus: part(year.inconnus) };
      const deposes = Object.values(outcomes).reduce((sum, one) => sum + one, 0);
      const counts = { ...outcomes, deposes, detectes: deposes + part(year.detectes - year.deposes) };
      return Object.entries(OF_RIGHT).map(([counter, column]) => [`droit__${right}__${column}`, counts[counter as keyof typeof OF_RIGHT]] as const);
    }),
  );
}

/** The counters of one CCAS, as its return holds them: months, rights, forms and channels that agree. */
export function countersOf(place: (typeof COUNTING)[number]): Record<string, string> {
  const rows = MONTHS.map((_, month) => rowOf(month, COUNTING.indexOf(place)));
  const year = rows.reduce(
    (sum, row) => Object.fromEntries(Object.entries(sum).map(([counter, count]) => [counter, count + row[counter as keyof Row]])) as Row,
  );
  const share = (whole: number, codes: readonly string[], entry: (code: string) => string) =>
    codes.map((code, index) => [entry(code), partOf(whole, index, codes.length)] as const);
  const numbers = {
    ...Object.fromEntries(rows.flatMap((row, month) => Object.entries(row).map(([counter, count]) => [`mois__${MONTHS[month] ?? ''}__${counter}`, count]))),
    ...byRight(year),
    ...Object.fromEntries(share(year.detectes, ['connaissance', 'demande', 'reception', 'proposition'], (code) => `types__${code}__detectes`)),
    ...Object.fromEntries(share(year.proposes, ['accueil', 'aller_vers', 'partenaire'], (code) => `canaux__${code}__proposes`)),
    ...{ montant_estime: year.ouverts * EUROS_A_RIGHT, montant_nombre: year.ouverts },
  };
  return { ...Object.fromEntries(Object.entries(numbers).map(([entry, count]) => [entry, String(count)])), delai_issue: 'plus_30j' };
}
