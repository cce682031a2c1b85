import { documentOf } from './documents.mjs';
import { measure } from './load.mjs';
import { headers, signIn } from './session.mjs';

const SECTIONS = 10;
const QUESTIONS_OF_A_SECTION = 20;

/** A collection that every CCAS of the network has answered in whole, validated; gives its id. */
async function collect(database, networkId, accountId) {
  const { rows } = await database.query(
    `SELECT v.definition FROM form_version v JOIN form f ON f.id = v.form_id WHERE f.model = 'heatwave_flash' AND v.number IS NOT NULL LIMIT 1`,
  );
  const [{ definition }] = rows;
  const [section] = definition.sections;
  const sample = { ...section.questions.find(({ kind }) => kind === 'figure'), bounds: null, prefill: null, shownIf: null, addsUp: 'sum' };
  const sections = Array.from({ length: SECTIONS }, (_, s) => ({
    ...{ ...section, code: `s${s}`, title: `Section ${s}` },
    questions: Array.from({ length: QUESTIONS_OF_A_SECTION }, (__, q) => ({
      ...{ ...sample, code: `q${s * QUESTIONS_OF_A_SECTION + q}`, label: `Question ${q}` },
    })),
  }));
  await database.query(`SELECT set_config('maillage.actor_label', 'bench', false)`);
  const made = await database.query(
    `WITH f AS (INSERT INTO form (network_id, title) VALUES ($1, 'Formulaire de mesure') RETURNING id),
          v AS (INSERT INTO form_version (form_id, number, definition, published_at, published_by_id) SELECT id, 1, $2, now(), $3 FROM f RETURNING id, form_id)
     INSERT INTO form_collection (network_id, form_id, form_version_id, title, period_from, period_to)
     SELECT $1, form_id, id, 'Collecte de mesure', '2025-01-01', '2025-12-31' FROM v RETURNING id`,
    [networkId, JSON.stringify({ ...definition, checks: [], sections }), accountId],
  );
  const [{ id }] = made.rows;
  await database.query(
    `WITH r AS (
       INSERT INTO form_return (collection_id, ccas_id, state, submitted_at, validated_at)
       SELECT $1, c.id, 'validated', now(), now() FROM ccas c JOIN territory_inclusion i ON i.territory_id = c.territory_id JOIN network n ON n.territory_id = i.ancestor_id
        WHERE n.id = $2 RETURNING id, ccas_id)
     INSERT INTO form_return_edition (return_id, number, answers, validated_at, validated_by_id)
     SELECT r.id, 1, (SELECT jsonb_object_agg('q' || q, jsonb_build_object('state', 'value', 'value', (hashtext(r.ccas_id::text || q) & 4095)::text, 'denominator', NULL,
              'other', NULL, 'reason', NULL, 'method', NULL, 'isConfirmed', true)) FROM generate_series(0, $3 - 1) q), now(), $4 FROM r`,
    [id, networkId, SECTIONS * QUESTIONS_OF_A_SECTION, accountId],
  );
  return id;
}

/** Results of 1,000 CCAS × 200 questions, as the coordinator reads them, against one statement with the same sums and quartiles. False: they differ. */
export async function benchResults({ api, baseline, database, networkId, email, seconds }) {
  const { account, cookie } = await signIn(api, email);
  const collectionId = await collect(database, networkId, account);
  const body = JSON.stringify({
    operationName: 'FormResults',
    query: documentOf('FormResults'),
    variables: { input: { collectionId, isToShare: false } },
  });
  const request = { url: `${api}/graphql`, method: 'POST', headers: headers(cookie), body };
  const limitUrl = `${baseline}/FormResults?${new URLSearchParams({ value: collectionId })}`;
  const { data, errors } = await (await fetch(request.url, request)).json();
  if (errors) throw new Error(JSON.stringify(errors));
  const theirs = new Map((await (await fetch(limitUrl)).json()).data.formResults.map((line) => [line.entry, line]));
  const isSame = data.formResults.lines.every(({ entry, total, spread }) => {
    const line = theirs.get(entry);
    return line?.count === total.count && line.value === total.value && line.median === spread.median;
  });
  // one person after another: results are read now and then, and each reading is long
  const [ours, limit] = [await measure(request, seconds, 1), await measure({ url: limitUrl }, seconds, 1)];
  const told = `results of ${data.formResults.coverage.answered} CCAS × ${data.formResults.lines.length} questions`;
  console.log(
    `\n${told}: p50 ${ours.p50.toFixed(0)} ms, one statement ${limit.p50.toFixed(0)} ms, ×${(ours.p50 / limit.p50).toFixed(2)}${isSame ? '' : '; they differ'}`,
  );
  return isSame;
}
