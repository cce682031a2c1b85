import { PRIVACY_POINT_LABELS } from '@maillage/domain';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { networkTarget } from '../../network';
import type { Queryable } from '../../platform/database/queryable';
import { editableKeys, lastChangesOf } from '../../platform/declarations/workbook-rows';
import type {
  WorkbookContent,
  WorkbookLastChange,
  WorkbookPlace,
  WorkbookReading,
  WorkbookRowChange,
  WorkbookSheetRow,
  WorkbookSource,
} from '../../platform/declarations/workbook-source';
import { InputError } from '../../platform/errors/domain-error';
import { checkedInput } from '../../platform/graphql/validation';
import { AnswerPrivacyPointService } from '../base/answer-privacy-point.service';
import { AnswerPrivacyPointInput } from '../base/privacy-answer.input';
import { requireNetworkOf } from '../base/require-network-of';
import { BASE_COLUMNS, BASE_DETAIL, BASE_HELP } from './base-sheet';
import { type BaseSheetRow, listBaseRows } from './base-sheet.queries';

const EDITABLE = editableKeys(BASE_COLUMNS);
const NONE: ReadonlySet<string> = new Set();

const rowIdOf = ({ ccasId, point }: Pick<BaseSheetRow, 'ccasId' | 'point'>): string => `${ccasId}.${point}`;

/** The RGPD base as a workbook: a row for each point of each CCAS, changed by who answers for the CCAS. */
@Injectable()
export class BaseWorkbook implements WorkbookSource {
  constructor(private readonly answers: AnswerPrivacyPointService) {}

  async read(database: Queryable, reading: WorkbookReading): Promise<WorkbookContent> {
    requireNetworkOf(reading.viewer, 'privacy.readStatus', await networkTarget(database, reading.networkId));
    const rows = (await listBaseRows(database, reading)).map(sheetRow);
    const whereToAdd = 'Chaque point de chaque CCAS a déjà sa ligne.';
    return { title: 'Socle RGPD', sheets: [{ key: 'socle', name: 'Socle RGPD', columns: BASE_COLUMNS, rows, whereToAdd }], help: BASE_HELP };
  }

  async write(_: EntityManager, { viewer }: WorkbookReading, { row, values, undo }: WorkbookRowChange): Promise<unknown> {
    const { ccasId, point, version, values: said } = row.own as BaseSheetRow;
    const answer = values['answer'] ?? said['answer'];
    // kept for « sans objet » alone: what was typed is refused, and never dropped
    if (answer !== 'not_applicable' && typeof values['notApplicableReason'] === 'string')
      throw new InputError([{ path: 'notApplicableReason', reason: 'REASON_OF_NOTHING' }]);
    const gone = undo && answer === 'not_applicable' ? (undo.kept as { notApplicableReason: string | null }) : {};
    // the first answer says what it answers, also where a date alone was typed
    const input = { ccasId, point, version, ...(version === null ? { answer } : {}), ...gone, ...values };
    await this.answers.answer(viewer, await checkedInput(AnswerPrivacyPointInput, input));
    return { notApplicableReason: said['notApplicableReason'] ?? null };
  }

  async lastChanges(database: Queryable, reading: WorkbookReading, places: readonly WorkbookPlace[]): Promise<(WorkbookLastChange | null)[]> {
    const rows = await listBaseRows(database, reading);
    return lastChangesOf(
      places,
      rows.map((row) => ({ ...row, id: rowIdOf(row) })),
    );
  }
}

function sheetRow(row: BaseSheetRow): WorkbookSheetRow {
  const point = PRIVACY_POINT_LABELS[row.point];
  return {
    id: rowIdOf(row),
    version: row.version,
    name: `${row.ccas}, ${point}`,
    values: { ...row.values, point },
    locked: row.canUpdate ? NONE : EDITABLE,
    hidden: row.isDetailVisible ? NONE : BASE_DETAIL,
    own: row,
  };
}
