import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { OutcomeMails } from '../../outcomes/outcome-mails.service';
import type { ImportActor } from '../import-actor';
import { readDecided } from './value-proposals.queries';

/** Tells who imported values of another network’s territory what became of them. */
@Injectable()
export class TellValueProposal {
  constructor(private readonly outcomes: OutcomeMails) {}

  /** In the transaction that decides of it. */
  async tell(manager: EntityManager, decider: ImportActor, id: string): Promise<void> {
    const { accountId, fromNetworkId, toNetworkName, fileName, isAccepted, answer } = await readDecided(manager, id);
    await this.outcomes.tell(
      manager,
      decider,
      { accountId, operation: 'indicators.import', target: { networkId: fromNetworkId }, path: '/indicateurs/propositions?vue=envoyees' },
      {
        isAccepted,
        answer,
        subject: `Proposition de valeurs au réseau «\u202f${toNetworkName}\u202f»`,
        request: `proposition de valeurs pour le territoire du réseau «\u202f${toNetworkName}\u202f», du fichier «\u202f${fileName}\u202f»`,
        consequence: isAccepted ? 'Elles sont au catalogue, au nom de ce réseau.' : 'Rien ne change dans ce territoire.',
      },
    );
  }
}
