import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Outlines of territories, simplified when an administrator loads them: rings of longitude and latitude in ten-thousandths of a degree.
 * What a file does not give is assembled from communes; a file takes its place, never the other way round.
 *
 * Locks: none on existing data. Reversible: yes.
 */
export class CreateTerritoryOutlines1790002400000 implements MigrationInterface {
  name = 'CreateTerritoryOutlines1790002400000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      CREATE TABLE territory_outline (
        territory_id integer NOT NULL,
        rings text NOT NULL,
        loaded_at timestamptz NOT NULL DEFAULT now(),
        source text NOT NULL,
        is_assembled boolean NOT NULL DEFAULT false,
        CONSTRAINT pk_territory_outline PRIMARY KEY (territory_id),
        CONSTRAINT fk_territory_outline_territory FOREIGN KEY (territory_id) REFERENCES territory (id) ON DELETE CASCADE
      );
      CREATE TRIGGER tr_territory_outline_answers AFTER INSERT OR UPDATE OR DELETE ON territory_outline
        FOR EACH STATEMENT EXECUTE FUNCTION bump_answer_version_of('indicators');
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`DROP TABLE territory_outline`);
  }
}
