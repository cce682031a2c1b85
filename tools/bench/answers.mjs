/**
 * What a hand-written statement leaves to the server, where that is the quicker way: its rows as the text of the answer, by operation. The
 * statements of the others give the whole text themselves.
 */
export const ANSWERS = {
  IndicatorSeries: (rows, [, list]) => {
    const byId = new Map(rows.map((row) => [row.id, row]));
    const { allPeriods } = rows[0];
    const series = ids(list).map((id) => {
      const { kind, code, name, shortName, periods, numbers, states, covered, members } = byId.get(id);
      const placed = placedIn(allPeriods, periods);
      return (
        `{"territory":${JSON.stringify({ id, kind, code, name, shortName })},"values":[${placed(numbers)}],"states":"${placed(states, '', '.')}",` +
        `"covered":[${placed(covered)}],"members":[${placed(members)}],"peerMedians":[]}`
      );
    });
    return `{"indicatorSeries":{"periods":[${allPeriods}],"series":[${series}]}}`;
  },

  IndicatorMap: ([{ codes, numbers, states }], [, period]) =>
    `{"indicatorMap":{"period":${period},"territoriesCount":${states.length},"codes":"${codes}","numbers":"${numbers}","states":"${states}"}}`,
};

const ids = (list) => list.slice(1, -1).split(',').map(Number);

/** Puts the cells of some periods in their places among all; as they are, where none is missing. */
function placedIn(allPeriods, periods) {
  if (periods === allPeriods) return (cells) => cells;
  const places = new Map((periods ?? '').split(',').map((period, place) => [period, place]));
  return (cells, separator = ',', missing = 'null') => {
    const given = (cells ?? '').split(separator);
    return allPeriods
      .split(',')
      .map((period) => given[places.get(period)] ?? missing)
      .join(separator);
  };
}
