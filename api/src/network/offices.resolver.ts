import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Allow, CurrentViewer } from '../platform/access/decorators';
import type { Viewer } from '../platform/access/viewer';
import { OfficeType } from './ccas.type';
import { CreateOfficeInput, DeleteOfficeInput, UpdateOfficeInput } from './office.input';
import { OfficesService } from './offices.service';

@Resolver()
export class OfficesResolver {
  constructor(private readonly service: OfficesService) {}

  @Mutation(() => OfficeType, { description: 'Adds an office to a CCAS. Refused with OFFICE_OVERLAP when it has a president or director at that time.' })
  @Allow('offices.manage')
  createOffice(@CurrentViewer() viewer: Viewer, @Args('input', { description: 'The office.' }) input: CreateOfficeInput): Promise<OfficeType> {
    return this.service.create(viewer, input);
  }

  @Mutation(() => OfficeType, { description: 'Changes an office. Refused with STALE_VERSION when somebody changed it meanwhile.' })
  @Allow('offices.manage')
  updateOffice(@CurrentViewer() viewer: Viewer, @Args('input', { description: 'The change.' }) input: UpdateOfficeInput): Promise<OfficeType> {
    return this.service.update(viewer, input);
  }

  @Mutation(() => Boolean, { description: 'Takes out an office that was entered by mistake; the journal keeps it. Always true.' })
  @Allow('offices.manage')
  deleteOffice(@CurrentViewer() viewer: Viewer, @Args('input', { description: 'The office.' }) input: DeleteOfficeInput): Promise<boolean> {
    return this.service.delete(viewer, input);
  }
}
