import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow, CurrentViewer } from '../../platform/access/decorators';
import type { Viewer } from '../../platform/access/viewer';
import { ContestValueInput, DecideContestInput, WithdrawContestInput } from './contest.input';
import { IndicatorContestPage, IndicatorContestsArgs, IndicatorContestType } from './contest.type';
import { ContestsService } from './contests.service';
import { DecideContestService } from './decide-contest.service';
import { ValueChange, ValueHistoryArgs } from './value-history.type';

@Resolver()
export class ContestsResolver {
  constructor(
    private readonly service: ContestsService,
    private readonly decisions: DecideContestService,
  ) {}

  @Allow('indicators.readNetwork')
  @Query(() => IndicatorContestPage, { description: 'Values that CCAS of a network say are wrong.' })
  indicatorContests(@CurrentViewer() viewer: Viewer, @Args() args: IndicatorContestsArgs): Promise<IndicatorContestPage> {
    return this.service.list(viewer, args);
  }

  @Allow('indicators.readNetwork')
  @Query(() => [ValueChange], { description: 'How the shown values of one indicator and territory came to be what they are, the latest first; 200 at most.' })
  valueHistory(@CurrentViewer() viewer: Viewer, @Args() args: ValueHistoryArgs): Promise<ValueChange[]> {
    return this.service.history(viewer, args);
  }

  @Allow('indicators.contest')
  @Mutation(() => IndicatorContestType, {
    description: 'Says that a value of the territory of a CCAS is wrong. Refused: VALUE_NOT_CONTESTABLE, CONTEST_ALREADY_OPEN.',
  })
  contestValue(@CurrentViewer() viewer: Viewer, @Args('input', { description: 'The value.' }) input: ContestValueInput): Promise<IndicatorContestType> {
    return this.service.contest(viewer, input);
  }

  @Allow('indicators.manage')
  @Mutation(() => IndicatorContestType, {
    description:
      'Accepts a contest, which corrects the value and all that is computed from it, or refuses it. Refused: STALE_VERSION, CONTEST_DECIDED, VALUE_NOT_CONTESTABLE.',
  })
  decideContest(@CurrentViewer() viewer: Viewer, @Args('input', { description: 'The decision.' }) input: DecideContestInput): Promise<IndicatorContestType> {
    return this.decisions.decide(viewer, input);
  }

  @Allow('indicators.contest')
  @Mutation(() => IndicatorContestType, { description: 'Takes a contest back. Refused: STALE_VERSION, CONTEST_DECIDED.' })
  withdrawContest(@CurrentViewer() viewer: Viewer, @Args('input', { description: 'Which one.' }) input: WithdrawContestInput): Promise<IndicatorContestType> {
    return this.service.withdraw(viewer, input);
  }
}
