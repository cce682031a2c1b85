import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Allow, CurrentViewer } from '../../platform/access/decorators';
import type { Viewer } from '../../platform/access/viewer';
import { CreateFundingLineInput, DeleteFundingLineInput, UpdateFundingLineInput } from './funding-line.input';
import { FundingLineType } from './funding-line.type';
import { FundingLinesService } from './funding-lines.service';

@Resolver()
export class FundingResolver {
  constructor(private readonly lines: FundingLinesService) {}

  @Allow('initiatives.manage')
  @Mutation(() => FundingLineType, { description: 'Creates a funding line of an initiative.' })
  createFundingLine(
    @CurrentViewer() viewer: Viewer,
    @Args('input', { description: 'The funding line.' }) input: CreateFundingLineInput,
  ): Promise<FundingLineType> {
    return this.lines.create(viewer, input);
  }

  @Allow('initiatives.manage')
  @Mutation(() => FundingLineType, { description: 'Changes a funding line. Refused: STALE_VERSION.' })
  updateFundingLine(@CurrentViewer() viewer: Viewer, @Args('input', { description: 'The change.' }) input: UpdateFundingLineInput): Promise<FundingLineType> {
    return this.lines.update(viewer, input);
  }

  @Allow('initiatives.manage')
  @Mutation(() => Boolean, { description: 'Deletes a funding line; the journal keeps what it was. Refused: STALE_VERSION.' })
  deleteFundingLine(@CurrentViewer() viewer: Viewer, @Args('input', { description: 'The funding line.' }) input: DeleteFundingLineInput): Promise<boolean> {
    return this.lines.delete(viewer, input);
  }
}
