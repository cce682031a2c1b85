import { type FormAnswers, type FormDefinition, progressOf } from '@maillage/domain';
import type { Queryable } from '../../platform/database/queryable';
import { answersOf } from './returns.queries';

/** Who answered, and when. */
interface Answering {
  readonly accountId: string;
  readonly at: Date;
}

/** How far each section of a return is now: what campaigns read. Who answered last, and when, is of the section whose answers changed. */
export async function settleSections(database: Queryable, { accountId, at }: Answering, returnId: string, definition: FormDefinition): Promise<void> {
  const answers: FormAnswers = Object.fromEntries(await answersOf(database, returnId));
  const progress = progressOf(definition, answers);
  await database.query(
    `WITH now AS (SELECT * FROM unnest($2::text[], $3::integer[], $4::integer[]) n (section, expected, answered)),
          gone AS (DELETE FROM form_return_section s WHERE s.return_id = $1 AND s.section NOT IN (SELECT section FROM now))
     INSERT INTO form_return_section AS s (return_id, section, expected, answered, answered_at, answered_by_id)
     SELECT $1, section, expected, answered, CASE WHEN answered > 0 THEN $5::timestamptz END, CASE WHEN answered > 0 THEN $6::uuid END FROM now
     ON CONFLICT (return_id, section) DO UPDATE SET expected = EXCLUDED.expected, answered = EXCLUDED.answered,
        answered_at = CASE WHEN s.answered <> EXCLUDED.answered THEN EXCLUDED.answered_at ELSE s.answered_at END,
        answered_by_id = CASE WHEN s.answered <> EXCLUDED.answered THEN EXCLUDED.answered_by_id ELSE s.answered_by_id END`,
    [returnId, progress.map(({ section }) => section), progress.map(({ expected }) => expected), progress.map(({ answered }) => answered), at, accountId],
  );
}
