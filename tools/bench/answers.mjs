/**
 * What a hand-written statement leaves to the server, where that is the quicker way: its rows as the text of the answer, by operation. The
 * statements of the others give the whole text themselves.
 */
export const ANSWERS = {
  AdoptionMatrix: ([{ head, cells: ccas, columns }, ...rows]) => {
    const written = rows.map((row) => {
      const [stages, blocked, weeks] = inColumns(row.cells ?? '', 4, columns, ['.', '0', '.']);
      return `${row.head.slice(0, -1)},"stages":"${stages}","blocked":"${blocked}","newsWeeks":"${weeks}"}`;
    });
    return `{"adoptionMatrix":{"plan":${head},"ccas":${ccas},"rows":[${written}],"weeksWithoutNewsLimit":8}}`;
  },

  PrivacyBase: (rows) => {
    const written = rows.map(({ ccas, states }) => {
      const placed = new Array(12).fill('.');
      for (let at = 0; states && at < states.length; at += 2) placed[states.charCodeAt(at) - 65] = states[at + 1];
      return `{"ccas":${ccas},"states":"${placed.join('')}","canUpdate":false}`;
    });
    return `{"privacyBase":{"on":"${rows[0].today}","rows":[${written}]}}`;
  },

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

  InventoryBoard: (rows) => {
    const [items, dates] = [[], []];
    const written = rows.map(({ answers, ...ccas }) => {
      const tools = {};
      for (const key in answers) {
        const [question, row, column] = key.split('__');
        if (question === 'logiciels') (tools[row] ??= {})[column] = answers[key].value;
      }
      const cells = {};
      for (const [key, tool] of Object.entries(tools)) {
        (cells[tool.mission] ??= new Set()).add(tool.produit);
        items.push({ ccas, key, cells: Object.values(tool) });
        const by = new Date(`${tool.fin}T00:00:00Z`);
        const day = by.getUTCDate();
        by.setUTCMonth(by.getUTCMonth() - 3);
        // the last of a shorter month
        if (by.getUTCDate() !== day) by.setUTCDate(0);
        dates.push({ ccas, key, column: tool.mission, label: tool.produit, on: tool.fin, decideBy: by.toISOString().slice(0, 10) });
      }
      return {
        ccas,
        cells: Object.fromEntries(Object.entries(cells).map(([mission, named]) => [mission, { stage: 'software', told: [...named].join(', ') }])),
      };
    });
    dates.sort((one, other) => (one.decideBy < other.decideBy ? -1 : 1));
    return JSON.stringify({ inventoryBoard: { rows: written, items, dates } });
  },

  IndicatorMap: ([{ codes, numbers, states }], [, period]) =>
    `{"indicatorMap":{"period":${period},"territoriesCount":${states.length},"codes":"${codes}","numbers":"${numbers}","states":"${states}"}}`,
};

/** Puts cells of so many characters, the last of which tells the column (256 and its rank), in their columns: a text for each other character. */
function inColumns(cells, size, columns, missing) {
  const placed = missing.map((character) => new Array(columns).fill(character));
  for (let at = 0; at < cells.length; at += size) {
    const column = cells.charCodeAt(at + size - 1) - 257;
    for (let i = 0; i < missing.length; i++) placed[i][column] = cells[at + i];
  }
  return placed.map((characters) => characters.join(''));
}

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
