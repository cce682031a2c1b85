import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow, CurrentViewer } from '../../platform/access/decorators';
import type { Viewer } from '../../platform/access/viewer';
import { Price } from '../../platform/bounds/price';
import { AnswerPrivacyPointService } from './answer-privacy-point.service';
import { AnswerPrivacyPointsService } from './answer-privacy-points.service';
import { CcasPrivacyBase, PrivacyPointStatus, PrivacyValidityType, PrivacyWorklist } from './ccas-privacy-base.type';
import { PrivacyAnswersOutcome } from './privacy-answers.type';
import { AnswerPrivacyPointInput, AnswerPrivacyPointsInput, NetworkDayArgs, PrivacyWorklistArgs, SetPrivacyValidityInput } from './privacy-answer.input';
import { PrivacyBaseService } from './privacy-base.service';
import { PrivacyBase, PrivacyCoverage } from './privacy-base.type';
import { SetPrivacyValidityService } from './set-privacy-validity.service';

const NETWORK = { type: () => ID, description: 'The network.' };

@Resolver()
export class PrivacyBaseResolver {
  constructor(
    private readonly reads: PrivacyBaseService,
    private readonly answers: AnswerPrivacyPointService,
    private readonly several: AnswerPrivacyPointsService,
    private readonly policy: SetPrivacyValidityService,
  ) {}

  @Allow('privacy.readStatus')
  @Price(2)
  @Query(() => PrivacyBase, { description: 'The heat map: points of the base × the CCAS that the viewer may see.' })
  privacyBase(@CurrentViewer() viewer: Viewer, @Args() { networkId, on }: NetworkDayArgs): Promise<PrivacyBase> {
    return this.reads.base(viewer, networkId, on ?? null);
  }

  @Allow('privacy.readAggregates')
  @Query(() => PrivacyCoverage, { description: 'The base of the whole network in aggregates, which name no CCAS.' })
  privacyCoverage(@CurrentViewer() viewer: Viewer, @Args() { networkId, on }: NetworkDayArgs): Promise<PrivacyCoverage> {
    return this.reads.coverage(viewer, networkId, on ?? null);
  }

  @Allow('privacy.readStatus')
  @Query(() => CcasPrivacyBase, { description: 'The twelve points of a CCAS, answered or not.' })
  ccasPrivacyBase(@CurrentViewer() viewer: Viewer, @Args('ccasId', { type: () => ID, description: 'The CCAS.' }) ccasId: string): Promise<CcasPrivacyBase> {
    return this.reads.ofCcas(viewer, ccasId);
  }

  @Allow('privacy.update')
  @Price(2)
  @Query(() => PrivacyWorklist, { description: 'What the viewer has to handle, over all CCAS for which he answers, the gravest first.' })
  privacyWorklist(@CurrentViewer() viewer: Viewer, @Args() args: PrivacyWorklistArgs): Promise<PrivacyWorklist> {
    return this.reads.worklist(viewer, args);
  }

  @Allow('privacy.readAggregates')
  @Query(() => [PrivacyValidityType], { description: 'For how long evidence counts in a network, point by point.' })
  privacyValidities(@CurrentViewer() viewer: Viewer, @Args('networkId', NETWORK) networkId: string): Promise<PrivacyValidityType[]> {
    return this.reads.validities(viewer, networkId);
  }

  @Allow('privacy.update')
  @Mutation(() => PrivacyPointStatus, { description: 'Answers a point, for the first time or again. Refused: STALE_VERSION.' })
  answerPrivacyPoint(
    @CurrentViewer() viewer: Viewer,
    @Args('input', { description: 'The answer.' }) input: AnswerPrivacyPointInput,
  ): Promise<PrivacyPointStatus> {
    return this.answers.answer(viewer, input);
  }

  @Allow('privacy.update')
  @Price(4)
  @Mutation(() => PrivacyAnswersOutcome, {
    description: 'Answers points of several CCAS in one writing; what cannot be written is left and told, the others are kept.',
  })
  answerPrivacyPoints(
    @CurrentViewer() viewer: Viewer,
    @Args('input', { description: 'The answers.' }) input: AnswerPrivacyPointsInput,
  ): Promise<PrivacyAnswersOutcome> {
    return this.several.answer(viewer, input);
  }

  @Allow('privacy.manage')
  @Mutation(() => PrivacyValidityType, { description: 'Sets for how long evidence of a point counts; states change at once. Refused: STALE_VERSION.' })
  setPrivacyValidity(
    @CurrentViewer() viewer: Viewer,
    @Args('input', { description: 'The validity.' }) input: SetPrivacyValidityInput,
  ): Promise<PrivacyValidityType> {
    return this.policy.set(viewer, input);
  }
}
