/**
 * The year whose communes are those of a file: the one that knows most of its codes. Where several know as many, the latest; unless each
 * of them lacks some of the codes, for then some vanished in between, and a file that still names them is of the earliest.
 *
 * `known` says of each code in which of the years it is known.
 */
export function geographyYearOf(years: readonly number[], known: readonly (readonly boolean[])[]): number {
  const counts = years.map((_, index) => known.filter((of) => of[index]).length);
  const most = Math.max(...counts);
  const best = years.flatMap((year, index) => (counts[index] === most ? [{ year, index }] : []));
  const areTheSame = best.every(({ index }) => known.every((of) => of[index] === of[best[0]?.index ?? 0]));
  return (areTheSame ? best.at(-1) : best[0])?.year as number;
}
