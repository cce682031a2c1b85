import { isWeatherTextMissing } from '@maillage/domain';
import { Injectable } from '@nestjs/common';
import { found } from '../platform/access/require-can';
import type { Viewer } from '../platform/access/viewer';
import { Clock } from '../platform/clock/clock';
import { InputError } from '../platform/errors/domain-error';
import { requireDates } from './initiative-dates';
import { InitiativeLinks } from './initiative-links.service';
import { initiativeTarget } from './initiative-targets';
import { Initiative } from './initiative.entity';
import type { UpdateInitiativeInput } from './initiative.input';
import type { InitiativeType } from './initiative.type';
import { InitiativesService } from './initiatives.service';
import { updateRow } from '../platform/database/row-writes';
import { SeenWrites } from '../platform/writes';

@Injectable()
export class UpdateInitiativeService {
  constructor(
    private readonly writes: SeenWrites,
    private readonly clock: Clock,
    private readonly links: InitiativeLinks,
    private readonly initiatives: InitiativesService,
  ) {}

  update(viewer: Viewer, input: UpdateInitiativeInput): Promise<InitiativeType> {
    const { number, title, purpose, startsOn, endsOn, weather, weatherText } = input;
    return this.writes.write(viewer, this.initiatives.seen, input, async (manager, stored) => {
      const { id } = stored;
      const { networkId } = found(await initiativeTarget(manager, id));
      requireDates(startsOn === undefined ? stored.startsOn : startsOn, endsOn === undefined ? stored.endsOn : endsOn);
      if (isWeatherTextMissing({ weather: stored.weather, text: stored.weatherText }, { weather, text: weatherText })) {
        throw new InputError([{ path: 'weatherText', reason: 'REQUIRED' }]);
      }
      const owner = await this.links.person(manager, 'owner', input.owner, networkId, stored.ownerAccountId);
      const deputy = await this.links.person(manager, 'deputy', input.deputy, networkId, stored.deputyAccountId);
      const isRelinked = input.recommendationIds !== undefined && (await this.links.replaceRecommendations(manager, id, input.recommendationIds, networkId));
      const isWeatherDeclared = (weather !== undefined && weather !== stored.weather) || (weatherText !== undefined && weatherText !== stored.weatherText);
      await updateRow(manager, Initiative, id, {
        number,
        title,
        purpose,
        startsOn,
        endsOn,
        weather,
        // an old text never explains a new weather
        weatherText: weather !== undefined && weather !== stored.weather ? (weatherText ?? null) : weatherText,
        weatherAt: isWeatherDeclared ? this.clock.now() : undefined,
        ownerAccountId: owner?.accountId,
        ownerName: owner?.name,
        deputyAccountId: deputy?.accountId,
        deputyName: deputy?.name,
        archivedAt:
          input.isArchived === undefined || input.isArchived === (stored.archivedAt !== null) ? undefined : input.isArchived ? this.clock.now() : null,
        // the links stand in another table: touching the row gives the initiative a new version all the same
        updatedAt: isRelinked ? this.clock.now() : undefined,
      });
    });
  }
}
