import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow, CurrentViewer } from '../../platform/access/decorators';
import type { Viewer } from '../../platform/access/viewer';
import { CreateCnilProcedureInput, CreateDpoDesignationInput, DeletePrivacyRowInput, UpdateCnilProcedureInput, UpdateDpoDesignationInput } from './dpo.input';
import { DpoService } from './dpo.service';
import { CcasDpo, CnilProcedureType, DpoDesignationType } from './dpo.type';

@Resolver()
export class DpoResolver {
  constructor(private readonly dpo: DpoService) {}

  @Allow('privacy.readStatus')
  @Query(() => CcasDpo, { description: 'The DPO of a CCAS, and what the CNIL opened.' })
  ccasDpo(@CurrentViewer() viewer: Viewer, @Args('ccasId', { type: () => ID, description: 'The CCAS.' }) ccasId: string): Promise<CcasDpo> {
    return this.dpo.ofCcas(viewer, ccasId);
  }

  @Allow('privacy.update')
  @Mutation(() => DpoDesignationType, { description: 'Designates a DPO. Refused: DPO_OVERLAP.' })
  createDpoDesignation(
    @CurrentViewer() viewer: Viewer,
    @Args('input', { description: 'The designation.' }) input: CreateDpoDesignationInput,
  ): Promise<DpoDesignationType> {
    return this.dpo.designate(viewer, input);
  }

  @Allow('privacy.update')
  @Mutation(() => DpoDesignationType, { description: 'Changes a designation. Refused: STALE_VERSION, DPO_OVERLAP.' })
  updateDpoDesignation(
    @CurrentViewer() viewer: Viewer,
    @Args('input', { description: 'The change.' }) input: UpdateDpoDesignationInput,
  ): Promise<DpoDesignationType> {
    return this.dpo.updateDesignation(viewer, input);
  }

  @Allow('privacy.update')
  @Mutation(() => Boolean, { description: 'Deletes a designation entered by mistake. Refused: STALE_VERSION.' })
  deleteDpoDesignation(@CurrentViewer() viewer: Viewer, @Args('input', { description: 'The designation.' }) input: DeletePrivacyRowInput): Promise<boolean> {
    return this.dpo.deleteDesignation(viewer, input);
  }

  @Allow('privacy.update')
  @Mutation(() => CnilProcedureType, { description: 'Records what the CNIL opened.' })
  createCnilProcedure(
    @CurrentViewer() viewer: Viewer,
    @Args('input', { description: 'The procedure.' }) input: CreateCnilProcedureInput,
  ): Promise<CnilProcedureType> {
    return this.dpo.openProcedure(viewer, input);
  }

  @Allow('privacy.update')
  @Mutation(() => CnilProcedureType, { description: 'Changes a procedure of the CNIL. Refused: STALE_VERSION.' })
  updateCnilProcedure(
    @CurrentViewer() viewer: Viewer,
    @Args('input', { description: 'The change.' }) input: UpdateCnilProcedureInput,
  ): Promise<CnilProcedureType> {
    return this.dpo.updateProcedure(viewer, input);
  }

  @Allow('privacy.update')
  @Mutation(() => Boolean, { description: 'Deletes a procedure entered by mistake. Refused: STALE_VERSION.' })
  deleteCnilProcedure(@CurrentViewer() viewer: Viewer, @Args('input', { description: 'The procedure.' }) input: DeletePrivacyRowInput): Promise<boolean> {
    return this.dpo.deleteProcedure(viewer, input);
  }
}
