import type { RefusableMailKind } from '@maillage/domain';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { PageLinks, saidOfWay } from '../../accounts';
import { MailChoiceLinks } from '../choices/mail-choice-links';
import type { DigestItem } from '../digest-item';
import type { Ways } from './entries';

/** Where a person chooses her mails, signed in. */
const CHOICES_PAGE = '/mon-compte/courriels';

/** What stands around all that a letter tells: how one comes from it to the product, and how one refuses it. */
export interface LetterFrame {
  readonly ways: Ways;
  /** Where she chooses her mails, signed in; and where she refuses this one, signed in or not. */
  readonly choicesLink: string;
  readonly unsubscribeLink: string | null;
  /** Of the links. */
  readonly remarks: readonly string[];
}

/** Frames letters: of several things that one tells, the first leads in by a link of its own, the others have plain addresses. */
@Injectable()
export class LetterFrames {
  constructor(
    private readonly pageLinks: PageLinks,
    private readonly links: MailChoiceLinks,
  ) {}

  /** Of a letter that leaves, in the transaction that writes it. */
  async issue(manager: EntityManager, accountId: string, kind: RefusableMailKind, first: DigestItem | undefined): Promise<LetterFrame> {
    const { link, code } = await this.pageLinks.issue(manager, accountId, first?.action.path ?? '/');
    const said = saidOfWay({ code }, true);
    return {
      ways: { first, firstLink: link, code: said.code, addressOf: this.addressOf },
      choicesLink: this.addressOf(CHOICES_PAGE),
      unsubscribeLink: await this.links.refusal(manager, accountId, kind),
      remarks: said.remarks,
    };
  }

  /** Of a letter that is looked at and does not leave: its addresses sign nobody in and refuse nothing. */
  shown(first: DigestItem | undefined): LetterFrame {
    return {
      ways: { first, firstLink: this.addressOf(first?.action.path ?? '/'), code: null, addressOf: this.addressOf },
      choicesLink: this.addressOf(CHOICES_PAGE),
      unsubscribeLink: null,
      remarks: [],
    };
  }

  private readonly addressOf = (path: string): string => this.links.address(path);
}
