import { Module, type OnModuleInit } from '@nestjs/common';
import { DeadlinesModule } from '../deadlines';
import { FileParents, FilesModule } from '../files';
import { ccasTarget } from '../network';
import { isId, type Queryable } from '../platform/database/queryable';
import { AnswerPrivacyPointService } from './base/answer-privacy-point.service';
import { PrivacyBaseResolver } from './base/privacy-base.resolver';
import { PrivacyBaseService } from './base/privacy-base.service';
import { SetPrivacyValidityService } from './base/set-privacy-validity.service';
import { FiguresResolver } from './figures/figures.resolver';
import { FiguresService } from './figures/figures.service';
import { PublishFigureService } from './figures/publish-figure.service';
import { FOLLOW_UP_RESOLVERS, FOLLOW_UP_SERVICES } from './follow-up';

/** Resolvers of this feature. */
export const PRIVACY_RESOLVERS = [PrivacyBaseResolver, FiguresResolver, ...FOLLOW_UP_RESOLVERS];

/** Tables whose rows are of one CCAS and have evidence: a point of the base, a designation, an action at one of its CCAS. */
const EVIDENCED = ['privacy_answer', 'dpo_designation', 'privacy_action_ccas'] as const;

/** The CCAS of a stored row, as the access rules see it. */
const targetOf =
  (table: (typeof EVIDENCED)[number]) =>
  async (database: Queryable, id: string): ReturnType<typeof ccasTarget> => {
    const [row] = isId(id) ? ((await database.query(`SELECT ccas_id AS "ccasId" FROM ${table} WHERE id = $1`, [id])) as { ccasId: string }[]) : [];
    return row ? ccasTarget(database, row.ccasId) : null;
  };

@Module({
  imports: [FilesModule, DeadlinesModule],
  providers: [
    ...PRIVACY_RESOLVERS,
    PrivacyBaseService,
    AnswerPrivacyPointService,
    SetPrivacyValidityService,
    FiguresService,
    PublishFigureService,
    ...FOLLOW_UP_SERVICES,
  ],
})
export class PrivacyModule implements OnModuleInit {
  constructor(private readonly fileParents: FileParents) {}

  onModuleInit(): void {
    for (const table of EVIDENCED) {
      this.fileParents.register({
        parentType: table,
        target: targetOf(table),
        read: 'privacy.readDetail',
        write: 'privacy.update',
        purposes: table === 'dpo_designation' ? ['letter', 'evidence', 'other'] : ['evidence', 'other'],
      });
    }
  }
}
