import type { ConventionActKind, DateSubject, PartySide } from '@maillage/domain';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Viewer } from '../../platform/access/viewer';
import { insertRow } from '../../platform/database/row-writes';
import { pathOfDate } from '../convention-terms';
import type { ConventionType } from '../convention.type';
import { CreateConventionService } from '../create-convention.service';
import { ConventionAct } from '../parts/convention-act.entity';
import { ConventionParty } from '../parts/convention-party.entity';
import { writeVolets } from '../parts/set-volets.service';
import type { RecordExistingConventionInput } from './existing-convention.input';

/** The acts of a convention that was signed already, by the fields that date them. */
const DATED_ACTS = {
  caDeliberatedOn: 'ca_deliberation',
  councilDeliberatedOn: 'council_deliberation',
  signedOn: 'signature',
  transmittedOn: 'transmission',
  receivedOn: 'receipt',
} as const satisfies Partial<Record<keyof RecordExistingConventionInput, ConventionActKind>>;
const ACT_FIELDS = Object.keys(DATED_ACTS) as (keyof typeof DATED_ACTS)[];

/** Field at which a refused date is shown: that of its act, where it is about one. */
const pathOf = (about: DateSubject): string => ACT_FIELDS.find((field) => DATED_ACTS[field] === about) ?? pathOfDate(about);

/** A convention of paper, recorded as a whole: all of it is kept, or nothing. */
@Injectable()
export class RecordExistingConventionService {
  constructor(private readonly creation: CreateConventionService) {}

  record(viewer: Viewer, input: RecordExistingConventionInput): Promise<ConventionType> {
    const { townSignatoryName, townSignatoryCapacity, ccasSignatoryName, ccasSignatoryCapacity, signedOn, volets } = input;
    return this.creation.create(viewer, input, {
      partiesOn: signedOn,
      pathOf,
      add: async (manager, conventionId) => {
        for (const field of ACT_FIELDS) {
          const happenedOn = input[field];
          if (happenedOn) await insertRow(manager, ConventionAct, { conventionId, kind: DATED_ACTS[field], happenedOn });
        }
        await this.sign(manager, { conventionId, side: 'town' }, townSignatoryName, townSignatoryCapacity);
        await this.sign(manager, { conventionId, side: 'ccas' }, ccasSignatoryName, ccasSignatoryCapacity);
        await writeVolets(manager, conventionId, volets);
      },
    });
  }

  /** Who is told to have signed takes the place of who was suggested, with the mandate of nobody; a capacity alone is that of who was suggested. */
  private async sign(
    manager: EntityManager,
    party: { conventionId: string; side: PartySide },
    signatoryName: string | null | undefined,
    signatoryCapacity: string | null | undefined,
  ): Promise<void> {
    if (!signatoryName && !signatoryCapacity) return;
    const suggested = await manager.findOneByOrFail(ConventionParty, party);
    if (signatoryName && signatoryName !== suggested.signatoryName)
      await manager.update(ConventionParty, party, { signatoryName, signatoryCapacity: signatoryCapacity ?? null, mandateStartsOn: null, mandateEndsOn: null });
    else if (signatoryCapacity) await manager.update(ConventionParty, party, { signatoryCapacity });
  }
}
