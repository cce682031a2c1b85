import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The form in which texts are compared when people search: no case, no accent, hyphens and apostrophes as spaces, so that
 * « saint denis » finds « Saint-Denis » and « ile » finds « L’Île-Saint-Denis ».
 *
 * `unaccent` is only STABLE, since its dictionary could be replaced; naming the dictionary makes the wrapper safe to index.
 * Territories alone get an index: 36,000 rows, searched at every keystroke. The rest is small within one network.
 *
 * Locks: the index is built on `territory`, a second at most. Reversible: yes.
 */
export class SearchFormOfTexts1790000500000 implements MigrationInterface {
  name = 'SearchFormOfTexts1790000500000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      CREATE EXTENSION IF NOT EXISTS pg_trgm;
      CREATE FUNCTION search_form(text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS
        $$ SELECT translate(lower(public.unaccent('public.unaccent'::regdictionary, $1)), '-''’', '   ') $$;
      CREATE INDEX ix_territory_search_form ON territory USING gin (search_form(name || ' ' || code || coalesce(' ' || short_name, '')) gin_trgm_ops);
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      DROP INDEX ix_territory_search_form;
      DROP FUNCTION search_form(text);
      DROP EXTENSION pg_trgm;
    `);
  }
}
