import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Allow, CurrentViewer } from '../../platform/access/decorators';
import type { Viewer } from '../../platform/access/viewer';
import { ConventionType } from '../convention.type';
import {
  RecordConventionActInput,
  RemoveConventionPartInput,
  SaveConventionPartyInput,
  SaveConventionRiderInput,
  SaveConventionSecondmentInput,
  SetConventionVoletsInput,
} from './part.input';
import { ACT_PART, PARTY_PART, RIDER_PART, SECONDMENT_PART } from './part-kinds';
import { SavePartService } from './save-part.service';
import { SetVoletsService } from './set-volets.service';

@Resolver()
export class ConventionPartsResolver {
  constructor(
    private readonly parts: SavePartService,
    private readonly volets: SetVoletsService,
  ) {}

  @Allow('conventions.manage')
  @Mutation(() => ConventionType, { description: 'Adds or changes a party. Refused: STALE_VERSION, PARTY_SIDE_TAKEN.' })
  saveConventionParty(@CurrentViewer() viewer: Viewer, @Args('input', { description: 'The party.' }) input: SaveConventionPartyInput): Promise<ConventionType> {
    return this.parts.save(viewer, PARTY_PART, input);
  }

  @Allow('conventions.manage')
  @Mutation(() => ConventionType, { description: 'Removes a party; the journal keeps it. Refused: STALE_VERSION.' })
  removeConventionParty(
    @CurrentViewer() viewer: Viewer,
    @Args('input', { description: 'What is removed.' }) input: RemoveConventionPartInput,
  ): Promise<ConventionType> {
    return this.parts.remove(viewer, PARTY_PART, input);
  }

  @Allow('conventions.manage')
  @Mutation(() => ConventionType, { description: 'Adds or changes an act. Refused: STALE_VERSION, ACT_ALREADY_RECORDED, UNLIKELY_DATES.' })
  recordConventionAct(@CurrentViewer() viewer: Viewer, @Args('input', { description: 'The act.' }) input: RecordConventionActInput): Promise<ConventionType> {
    return this.parts.save(viewer, ACT_PART, input);
  }

  @Allow('conventions.manage')
  @Mutation(() => ConventionType, { description: 'Removes an act; the journal keeps it. Refused: STALE_VERSION, UNLIKELY_DATES.' })
  removeConventionAct(
    @CurrentViewer() viewer: Viewer,
    @Args('input', { description: 'What is removed.' }) input: RemoveConventionPartInput,
  ): Promise<ConventionType> {
    return this.parts.remove(viewer, ACT_PART, input);
  }

  @Allow('conventions.manage')
  @Mutation(() => ConventionType, { description: 'Says how far volets are settled. Refused: STALE_VERSION.' })
  setConventionVolets(
    @CurrentViewer() viewer: Viewer,
    @Args('input', { description: 'The volets.' }) input: SetConventionVoletsInput,
  ): Promise<ConventionType> {
    return this.volets.set(viewer, input);
  }

  @Allow('conventions.manage')
  @Mutation(() => ConventionType, { description: 'Adds or changes a rider. Refused: STALE_VERSION, RIDER_NUMBER_TAKEN, UNLIKELY_DATES.' })
  saveConventionRider(@CurrentViewer() viewer: Viewer, @Args('input', { description: 'The rider.' }) input: SaveConventionRiderInput): Promise<ConventionType> {
    return this.parts.save(viewer, RIDER_PART, input);
  }

  @Allow('conventions.manage')
  @Mutation(() => ConventionType, { description: 'Removes a rider; the journal keeps it. Refused: STALE_VERSION, UNLIKELY_DATES.' })
  removeConventionRider(
    @CurrentViewer() viewer: Viewer,
    @Args('input', { description: 'What is removed.' }) input: RemoveConventionPartInput,
  ): Promise<ConventionType> {
    return this.parts.remove(viewer, RIDER_PART, input);
  }

  @Allow('conventions.manage')
  @Mutation(() => ConventionType, { description: 'Adds or changes an individual secondment. Refused: STALE_VERSION.' })
  saveConventionSecondment(
    @CurrentViewer() viewer: Viewer,
    @Args('input', { description: 'The secondment.' }) input: SaveConventionSecondmentInput,
  ): Promise<ConventionType> {
    return this.parts.save(viewer, SECONDMENT_PART, input);
  }

  @Allow('conventions.manage')
  @Mutation(() => ConventionType, { description: 'Removes an individual secondment; the journal keeps it. Refused: STALE_VERSION.' })
  removeConventionSecondment(
    @CurrentViewer() viewer: Viewer,
    @Args('input', { description: 'What is removed.' }) input: RemoveConventionPartInput,
  ): Promise<ConventionType> {
    return this.parts.remove(viewer, SECONDMENT_PART, input);
  }
}
