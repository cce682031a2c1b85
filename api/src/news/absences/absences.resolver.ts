import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow, CurrentViewer } from '../../platform/access/decorators';
import type { Viewer } from '../../platform/access/viewer';
import { Price } from '../../platform/bounds/price';
import { AbsenceType, AbsentPerson, CreateAbsenceInput, DeleteAbsenceInput, UpdateAbsenceInput } from './absence.type';
import { AbsencesService } from './absences.service';

/** When people are away, and who stands in for them. */
@Resolver(() => AbsenceType)
export class AbsencesResolver {
  constructor(private readonly service: AbsencesService) {}

  @Allow('absences.read')
  @Price(2)
  @Query(() => [AbsenceType], { description: 'Who of a network is away today or will be, by first day.' })
  absences(@CurrentViewer() viewer: Viewer, @Args('networkId', { type: () => ID, description: 'The network.' }) networkId: string): Promise<AbsenceType[]> {
    return this.service.list(viewer, networkId);
  }

  @Allow('absences.own', 'absences.manage')
  @Price(2)
  @Query(() => [AbsentPerson], { description: 'Who may stand in for a person of a network: who may read what she is written about.' })
  deputyCandidates(
    @CurrentViewer() viewer: Viewer,
    @Args('networkId', { type: () => ID, description: 'The network.' }) networkId: string,
    @Args('accountId', { type: () => ID, description: 'Who is away: the viewer herself, or whoever she coordinates.' }) accountId: string,
  ): Promise<AbsentPerson[]> {
    return this.service.candidates(viewer, networkId, accountId);
  }

  @Allow('absences.own', 'absences.manage')
  @Mutation(() => AbsenceType, { description: 'Says when a person is away. Who stands in is told; so is who is away, by whom. ABSENCE_OVERLAP.' })
  createAbsence(@CurrentViewer() viewer: Viewer, @Args('input', { description: 'The absence.' }) input: CreateAbsenceInput): Promise<AbsenceType> {
    return this.service.create(viewer, input);
  }

  @Allow('absences.own', 'absences.manage')
  @Mutation(() => AbsenceType, { description: 'Changes an absence. Refused: STALE_VERSION, ABSENCE_OVERLAP.' })
  updateAbsence(@CurrentViewer() viewer: Viewer, @Args('input', { description: 'The change.' }) input: UpdateAbsenceInput): Promise<AbsenceType> {
    return this.service.update(viewer, input);
  }

  @Allow('absences.own', 'absences.manage')
  @Mutation(() => Boolean, { description: 'Takes an absence back: mails go out again. Refused: STALE_VERSION.' })
  deleteAbsence(@CurrentViewer() viewer: Viewer, @Args('input', { description: 'The absence.' }) input: DeleteAbsenceInput): Promise<boolean> {
    return this.service.delete(viewer, input);
  }
}
