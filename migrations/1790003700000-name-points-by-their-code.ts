import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Point of the RGPD base, and the name under which what comes due of it used to be kept. */
const NAMES = [
  ['dpo', 'DPO'],
  ['register', 'Registre des traitements'],
  ['processors', 'Contrats des sous-traitants'],
  ['dpia', 'Analyses d’impact'],
  ['notices', 'Information des personnes'],
  ['rights', 'Demandes de droits'],
  ['breaches', 'Violations de données'],
  ['retention', 'Durées de conservation'],
  ['security', 'Mesures de sécurité'],
  ['awareness', 'Sensibilisation'],
  ['town_agreement', 'Accord avec la Ville'],
  ['cnil_follow_up', 'Suites de la CNIL'],
] as const;

const relabel = (pairs: readonly (readonly [from: string, to: string])[]): string => `
  UPDATE deadline d SET label = n.becomes
    FROM (VALUES ${pairs.map(([from, to]) => `('${from}', '${to}')`).join(', ')}) AS n (was, becomes)
   WHERE d.source_type = 'privacy' AND d.label = n.was`;

/**
 * What comes due of the RGPD names its point by its code: words are the client's, which had others for the same point.
 * Locks: the rows of deadlines of the RGPD. Reversible.
 */
export class NamePointsByTheirCode1790003700000 implements MigrationInterface {
  name = 'NamePointsByTheirCode1790003700000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(relabel(NAMES.map(([code, name]) => [name, code])));
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(relabel(NAMES));
  }
}
