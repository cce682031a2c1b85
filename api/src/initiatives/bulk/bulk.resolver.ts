import { can } from '@maillage/domain';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { DataSource } from 'typeorm';
import { networkTarget } from '../../network';
import { Allow, CurrentViewer } from '../../platform/access/decorators';
import { requireCan } from '../../platform/access/require-can';
import type { Viewer } from '../../platform/access/viewer';
import { isId } from '../../platform/database/queryable';
import { listActs } from './bulk-acts.queries';
import { BulkInitiativesService } from './bulk-initiatives.service';
import { BulkStagesService } from './bulk-stages.service';
import { AssignInitiativesInput, ChangeStagesInput, MoveMilestonesInput } from './bulk.input';
import { BulkActType, BulkReport, BulkUndo } from './bulk.type';
import { UndoBulkActService } from './undo-bulk-act.service';

/** The latest acts that are told. */
const MAX_ACTS = 20;

@Resolver()
export class BulkResolver {
  constructor(
    private readonly dataSource: DataSource,
    private readonly stages: BulkStagesService,
    private readonly initiatives: BulkInitiativesService,
    private readonly undos: UndoBulkActService,
  ) {}

  @Allow('adoption.update')
  @Query(() => [BulkActType], { description: `The ${MAX_ACTS} latest acts on many things: the viewer’s own, and everybody’s to who manages the plan.` })
  async bulkActs(
    @CurrentViewer() viewer: Viewer,
    @Args('networkId', { type: () => ID, description: 'The network.' }) id: string,
    @Args('initiativeId', { type: () => ID, nullable: true, description: 'Only those that changed something of this initiative; null: all.' })
    initiativeId: string | null = null,
  ): Promise<BulkActType[]> {
    const { networkId } = requireCan(viewer, 'initiatives.read', await networkTarget(this.dataSource, id));
    if (initiativeId !== null && !isId(initiativeId)) return [];
    const madeById = can(viewer.grants, 'initiatives.manage', { networkId }) ? null : viewer.accountId;
    return listActs(this.dataSource, networkId, { madeById, initiativeId }, MAX_ACTS);
  }

  @Allow('adoption.update')
  @Mutation(() => BulkReport, { description: 'Gives many cells one stage, in one act. What is stale or not the viewer’s to change is left, and told.' })
  changeStages(@CurrentViewer() viewer: Viewer, @Args('input', { description: 'The cells, as seen.' }) input: ChangeStagesInput): Promise<BulkReport> {
    return this.stages.change(viewer, input);
  }

  @Allow('initiatives.manage')
  @Mutation(() => BulkReport, { description: 'Says who leads many initiatives, or stands in, in one act. What is stale is left, and told.' })
  assignInitiatives(
    @CurrentViewer() viewer: Viewer,
    @Args('input', { description: 'The initiatives, as seen.' }) input: AssignInitiativesInput,
  ): Promise<BulkReport> {
    return this.initiatives.assign(viewer, input);
  }

  @Allow('initiatives.manage')
  @Mutation(() => BulkReport, { description: 'Moves the due dates of many milestones, in one act. What is done or stale is left, and told.' })
  moveMilestones(@CurrentViewer() viewer: Viewer, @Args('input', { description: 'The milestones, as seen.' }) input: MoveMilestonesInput): Promise<BulkReport> {
    return this.initiatives.move(viewer, input);
  }

  @Allow('adoption.update')
  @Mutation(() => BulkUndo, {
    description: 'Takes an act back, once, where nobody changed since what it wrote. By who made it or manages the plan. Refused: BULK_ACT_UNDONE.',
  })
  undoBulkAct(@CurrentViewer() viewer: Viewer, @Args('id', { type: () => ID, description: 'The act.' }) id: string): Promise<BulkUndo> {
    return this.undos.undo(viewer, id);
  }
}
