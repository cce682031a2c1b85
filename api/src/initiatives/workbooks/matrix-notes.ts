import { ADOPTION_STAGE_WORDS, ADOPTION_STAGES, type CellValue, type WorkbookColumn } from '@maillage/domain';
import { Bindings } from '../../platform/database/bindings';
import type { Queryable } from '../../platform/database/queryable';
import type { WorkbookReading, WorkbookSheet } from '../../platform/declarations/workbook-source';
import { networkCcas } from '../initiatives.fragments';
import { idsIn } from './plan-of-workbook';

const text = (key: string, title: string, width: number): WorkbookColumn => ({ key, title, kind: 'text', editable: false, width });
const day = (key: string, title: string): WorkbookColumn => ({ key, title, kind: 'date', editable: false, width: 14 });

const COLUMNS: readonly WorkbookColumn[] = [
  text('ept', 'EPT', 24),
  text('ccas', 'CCAS', 26),
  text('initiative', 'Initiative', 40),
  {
    key: 'stage',
    title: 'Étape',
    kind: 'choice',
    choices: ADOPTION_STAGES.map((code) => ({ code, label: ADOPTION_STAGE_WORDS[code] })),
    editable: false,
    width: 16,
  },
  text('reason', 'Motif si non concerné', 40),
  text('note', 'Note', 50),
  text('blocker', 'Blocage', 40),
  text('liftedBy', 'Qui peut le lever', 26),
  day('reviewOn', 'À revoir le'),
  day('newsOn', 'Dernières nouvelles'),
];

/**
 * What is told beside the stages: notes, reasons and blockers, of the CCAS whose detail the viewer reads. To be read: a text that explains a stage is changed
 * with it, on its page. Null where there is none.
 */
export async function matrixNotes(database: Queryable, reading: WorkbookReading, planId: string): Promise<WorkbookSheet | null> {
  const b = new Bindings();
  const open = networkCcas(reading, b);
  const chosen = (of: string, column: string): string => {
    const ids = idsIn(reading.selection, of);
    return ids === null ? 'true' : `${column} = ANY (${b.bind(ids)}::uuid[])`;
  };
  const rows = (await database.query(
    `WITH open_ccas AS MATERIALIZED (SELECT o.* FROM (${open}) o WHERE o."isDetailVisible" AND ${chosen('ccas', 'o.id')})
     SELECT a.id, c."communeName" || ', ' || i.number || '. ' || i.title AS name,
            json_build_object('ept', c.ept -> 'name', 'ccas', c."communeName", 'initiative', i.number || '. ' || i.title, 'stage', a.stage, 'reason', a.not_concerned_reason,
              'note', a.note, 'blocker', a.blocker, 'liftedBy', coalesce((SELECT full_name FROM account WHERE id = a.blocker_addressee_id), a.blocker_lifted_by),
              'reviewOn', a.blocker_review_on, 'newsOn', (a.last_news_at AT TIME ZONE 'Europe/Paris')::date) AS values
       FROM initiative i JOIN adoption a ON a.initiative_id = i.id JOIN open_ccas c ON c.id = a.ccas_id
      WHERE i.plan_id = ${b.bind(planId)}::uuid AND i.archived_at IS NULL AND ${chosen('initiatives', 'i.id')}
        AND (a.note IS NOT NULL OR a.not_concerned_reason IS NOT NULL OR a.blocker IS NOT NULL)
      ORDER BY c.rank, i.number`,
    b.values,
  )) as { id: string; name: string; values: Record<string, CellValue> }[];
  if (rows.length === 0) return null;
  return {
    key: 'notes',
    name: 'Notes et motifs',
    columns: COLUMNS,
    rows: rows.map((row) => ({ ...row, version: null })),
    whereToAdd: 'Une note, un motif ou un blocage se donne à l’écran, dans la case de la matrice.',
  };
}
