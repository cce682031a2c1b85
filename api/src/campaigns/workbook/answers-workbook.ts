import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { networkTarget } from '../../network';
import { requireCan } from '../../platform/access/require-can';
import type { Queryable } from '../../platform/database/queryable';
import type { CampaignSectionSource } from '../../platform/declarations/campaign-section';
import { CampaignSections } from '../../platform/declarations/campaign-sections';
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
import { CampaignAnswersService } from '../answers/campaign-answers.service';
import { ReplyToCampaignInput } from '../answers/ccas-campaign.input';
import { ANSWER_COLUMNS, ANSWERS_HELP, LAST_ANSWER } from './answers-sheet';
import { type AnswerSheetRow, listAnswerRows } from './answers-sheet.queries';

const EDITABLE = editableKeys(ANSWER_COLUMNS);
const NONE: ReadonlySet<string> = new Set();

/** What update campaigns ask, as a workbook: what is said in a campaign itself comes back, by who may say it, in her name. */
@Injectable()
export class AnswersWorkbook implements WorkbookSource {
  constructor(
    private readonly answers: CampaignAnswersService,
    private readonly sections: CampaignSections,
  ) {}

  async read(database: Queryable, reading: WorkbookReading): Promise<WorkbookContent> {
    const stored = await listAnswerRows(database, reading, this.sections);
    // who reads no CCAS of the network has no campaign there
    if (stored.length === 0) requireCan(reading.viewer, 'campaigns.manage', await networkTarget(database, reading.networkId));
    const titles = new Set(stored.map(({ campaign }) => campaign));
    const [first] = titles;
    return {
      title: titles.size === 1 ? `Campagne «\u202f${first}\u202f»` : 'Campagnes de mise à jour',
      sheets: [
        {
          key: 'reponses',
          name: 'Réponses',
          columns: ANSWER_COLUMNS,
          rows: stored.map((row) => sheetRow(row, this.sections.of(row.kind))),
          whereToAdd: 'Ce qui est demandé se choisit à l’ouverture de la campagne.',
        },
      ],
      help: ANSWERS_HELP,
    };
  }

  async write(_: EntityManager, { viewer }: WorkbookReading, { row, values, undo }: WorkbookRowChange): Promise<unknown> {
    const { kind: section, values: known } = row.own as AnswerSheetRow;
    const { reply, reason } = known;
    const kind = values['reply'] === undefined ? reply : values['reply'];
    // kept for « non disponible », and for what still lacks: what was typed of something else is refused, and never dropped
    const hasReason = kind === 'unavailable' || (kind === 'unchanged' && this.sections.of(section).nothingNew === 'of_lack');
    if (!hasReason && typeof values['reason'] === 'string') throw new InputError([{ path: 'reason', reason: 'REASON_OF_NOTHING' }]);
    const before = undo ? (undo.kept as { reason: string | null }).reason : reason;
    const said = values['reason'] === undefined ? before : values['reason'];
    await this.answers.reply(viewer, await checkedInput(ReplyToCampaignInput, { itemId: row.id, kind, reason: said, version: row.version }));
    return { reason };
  }

  async lastChanges(database: Queryable, reading: WorkbookReading, places: readonly WorkbookPlace[]): Promise<(WorkbookLastChange | null)[]> {
    return lastChangesOf(places, await listAnswerRows(database, reading, this.sections));
  }
}

function sheetRow(row: AnswerSheetRow, section: CampaignSectionSource): WorkbookSheetRow {
  const { id, version, ccas, label, word, canReply, isAnswerer, values } = row;
  const item = section.itemName(row.item, label);
  return {
    id,
    version,
    name: `${ccas}, ${item}`,
    values: { ...values, item, lastAnswer: isAnswerer && word !== null ? section.answerName(word) : null },
    locked: canReply ? NONE : EDITABLE,
    hidden: isAnswerer ? NONE : LAST_ANSWER,
    own: row,
  };
}
