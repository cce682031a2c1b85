import type { MigrationInterface, QueryRunner } from 'typeorm';

const INDEX = `CREATE INDEX ix_territory_search_form ON territory USING gin (search_form(name || ' ' || code || coalesce(' ' || short_name, '')) gin_trgm_ops);`;

const define = (body: string): string => `
  DROP INDEX ix_territory_search_form;
  CREATE OR REPLACE FUNCTION search_form(text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$ ${body} $$;
  ${INDEX}`;

const BEFORE = String.raw`SELECT translate(lower(public.unaccent('public.unaccent'::regdictionary, $1)), '-''’', '   ')`;

const replaced = (text: string, pattern: string, by: string): string => `regexp_replace(${text}, '${pattern}', '${by}', 'g')`;
const FOLDED = `lower(public.unaccent('public.unaccent'::regdictionary, $1))`;
const PREPOSITIONS = replaced(replaced(FOLDED, String.raw`\ms/\s*s\M/?|\mss/`, ' sous '), String.raw`\ms/`, ' sur ');
const SPACED = `btrim(${replaced(`translate(${PREPOSITIONS}, '-‐‑–''’', '      ')`, String.raw`\s+`, ' ')})`;
const NOW = `SELECT ${[
  ['st', 'saint'],
  ['ste', 'sainte'],
  ['sts', 'saints'],
  ['stes', 'saintes'],
].reduce((text, [short = '', whole = '']) => replaced(text, String.raw`\m${short}\M`, whole), SPACED)}`;

/**
 * « St-Ouen s/Seine » and « Saint-Ouen-sur-Seine » are one name: abbreviations and prepositions are spelled in the form in which texts are compared, as
 * in `searchForm` of libs/domain.
 *
 * Locks: the index of territories is built anew, a second or two. Reversible: yes.
 */
export class SearchNamesAsPeopleWriteThem1790003730000 implements MigrationInterface {
  name = 'SearchNamesAsPeopleWriteThem1790003730000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(define(NOW));
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(define(BEFORE));
  }
}
