import { documentOf } from './documents.mjs';
import { measure } from './load.mjs';
import { headers, signIn } from './session.mjs';

const TOOLS_OF_A_CCAS = 6;

/** An inventory of software that every CCAS of the network has answered, validated: six tools each. */
async function collect(database, networkId, accountId) {
  const { rows } = await database.query(
    `SELECT v.definition FROM form_version v JOIN form f ON f.id = v.form_id WHERE f.model = 'software' AND v.number IS NOT NULL LIMIT 1`,
  );
  const [{ definition }] = rows;
  await database.query(`SELECT set_config('maillage.actor_label', 'bench', false)`);
  const made = await database.query(
    `WITH f AS (INSERT INTO form (network_id, title, model) VALUES ($1, 'Logiciels de mesure', 'software') RETURNING id),
          v AS (INSERT INTO form_version (form_id, number, definition, published_at, published_by_id) SELECT id, 1, $2, now(), $3 FROM f RETURNING id, form_id)
     INSERT INTO form_collection (network_id, form_id, form_version_id, title, period_from, period_to)
     SELECT $1, form_id, id, 'Logiciels de mesure', '2025-01-01', '2025-12-31' FROM v RETURNING id`,
    [networkId, JSON.stringify(definition), accountId],
  );
  const missions = definition.sections
    .flatMap(({ questions }) => questions)
    .find(({ code }) => code === 'logiciels')
    .columns.find(({ code }) => code === 'mission')
    .cell.options.map(({ code }) => code);
  await database.query(
    `WITH r AS (
       INSERT INTO form_return (collection_id, ccas_id, state, submitted_at, validated_at)
       SELECT $1, c.id, 'validated', now(), now() FROM ccas c JOIN territory_inclusion i ON i.territory_id = c.territory_id JOIN network n ON n.territory_id = i.ancestor_id
        WHERE n.id = $2 RETURNING id, ccas_id)
     INSERT INTO form_return_edition (return_id, number, answers, validated_at, validated_by_id)
     SELECT r.id, 1, (
              SELECT jsonb_object_agg('logiciels__r' || n || '__' || said.key, jsonb_build_object('state', 'value', 'value', said.value, 'denominator', NULL,
                       'other', NULL, 'reason', NULL, 'method', NULL, 'isConfirmed', true))
                FROM generate_series(1, $3) n
               CROSS JOIN LATERAL (SELECT hashtext(r.ccas_id::text || n) & 4095 AS draw) d
               CROSS JOIN LATERAL (VALUES ('mission', ($4::text[])[1 + (d.draw + n) % array_length($4::text[], 1)]), ('produit', 'Produit ' || d.draw % 40),
                                          ('titulaire', 'ccas'), ('contrat', 'abonnement'), ('fin', (current_date + 30 + d.draw % 900)::text),
                                          ('preavis', 'trois_mois'), ('export', 'ouvert'), ('agents', (1 + d.draw % 30)::text)) said (key, value)), now(), $5 FROM r`,
    [made.rows[0].id, networkId, TOOLS_OF_A_CCAS, missions, accountId],
  );
}

/** The board of software of 1,000 CCAS, as the coordination reads it, against one statement that gives its cells, its tools and its dates. False: they differ. */
export async function benchInventories({ api, baseline, database, networkId, email, seconds }) {
  const { account, cookie } = await signIn(api, email);
  await collect(database, networkId, account);
  const body = JSON.stringify({ operationName: 'InventoryBoard', query: documentOf('InventoryBoard'), variables: { networkId, topic: 'software' } });
  const request = { url: `${api}/graphql`, method: 'POST', headers: headers(cookie), body };
  const limitUrl = `${baseline}/InventoryBoard?${new URLSearchParams({ value: networkId })}`;
  const { data, errors } = await (await fetch(request.url, request)).json();
  if (errors) throw new Error(JSON.stringify(errors));
  const { board } = data.inventoryBoard;
  const theirs = (await (await fetch(limitUrl)).json()).data.inventoryBoard;
  const dated = (dates) => dates.map(({ ccas, label, on, decideBy }) => [ccas.id, label, on, decideBy].join()).sort();
  const told = ({ rows }) => rows.map(({ ccas, cells }) => [ccas.id, ...cells.map((cell) => cell?.told?.split(', ').sort() ?? '')].join('|')).sort();
  const isSame =
    dated(board.dates).join() === dated(theirs.dates).join() &&
    board.items.rows.length === theirs.items.length &&
    told(board).join() ===
      told({ rows: theirs.rows.map(({ ccas, cells }) => ({ ccas, cells: board.columns.map(({ code }) => cells?.[code] ?? null) })) }).join();
  // one person after another, as results: each reading is long
  const [ours, limit] = [await measure(request, seconds, 1), await measure({ url: limitUrl }, seconds, 1)];
  console.log(
    `\nsoftware of ${board.coverage.checked} CCAS, ${board.items.rows.length} tools: p50 ${ours.p50.toFixed(0)} ms, one statement ${limit.p50.toFixed(0)} ms, ` +
      `×${(ours.p50 / limit.p50).toFixed(2)}${isSame ? '' : '; they differ'}`,
  );
  return isSame;
}
