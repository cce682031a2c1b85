import type { EntityManager } from 'typeorm';
import { SIGNATORY_CAPACITIES } from './signatory-capacities';

const { mayor, president, vicePresident } = SIGNATORY_CAPACITIES;

// « CCAS du Raincy » holds the article as people say it: « Ville du Raincy »
const TOWN_NAME = `CASE WHEN t.kind <> 'commune' THEN t.name WHEN c.name ~ '^CCAS d' THEN regexp_replace(c.name, '^CCAS', 'Ville') ELSE 'Ville de ' || t.name END`;

// The mayor presides over the board too: for the CCAS the vice-president signs where there is one, so that nobody signs twice.
const INSERT = `
  WITH held AS (
    SELECT o.* FROM office o
     WHERE o.ccas_id = $2::uuid AND o.function IN ('president', 'vice_president')
       AND (o.starts_on IS NULL OR o.starts_on <= $3::date) AND (o.ends_on IS NULL OR o.ends_on >= $3::date)
  ), ccas_signatory AS (
    SELECT * FROM held ORDER BY function DESC, starts_on DESC NULLS LAST, id LIMIT 1
  ), town_signatory AS (
    SELECT * FROM held WHERE function = 'president' AND id NOT IN (SELECT id FROM ccas_signatory)
  )
  INSERT INTO convention_party (convention_id, side, name, siren, signatory_name, signatory_capacity, mandate_starts_on, mandate_ends_on)
  SELECT $1::uuid, 'town', ${TOWN_NAME}, t.siren, s.person_name,
         CASE WHEN s.id IS NOT NULL THEN CASE WHEN t.kind = 'commune' THEN '${mayor}' ELSE coalesce(s.job_title, '${president}') END END, s.starts_on, s.ends_on
    FROM ccas c JOIN territory t ON t.id = c.territory_id LEFT JOIN town_signatory s ON true WHERE c.id = $2
  UNION ALL
  SELECT $1::uuid, 'ccas', c.name, c.siren, s.person_name,
         CASE s.function WHEN 'president' THEN coalesce(s.job_title, '${president}') WHEN 'vice_president' THEN coalesce(s.job_title, '${vicePresident}') END, s.starts_on, s.ends_on
    FROM ccas c LEFT JOIN ccas_signatory s ON true WHERE c.id = $2`;

/** Adds the two parties of a new convention, with the signatories that the offices held on the day suggest. */
export const insertSuggestedParties = async (manager: EntityManager, conventionId: string, ccasId: string, day: string): Promise<void> => {
  await manager.query(INSERT, [conventionId, ccasId, day]);
};
