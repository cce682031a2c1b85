import { canonicalJson, EDITION_BLOCK_TITLES, EDITION_LIMITS, type EditionContent, type EditionPart, type FrozenBlock } from '@maillage/domain';
import { Injectable } from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';
import { Clock } from '../../platform/clock/clock';
import type { Queryable } from '../../platform/database/queryable';
import type { BlockContent, EditionBlockSource, EditionReading, SecretBasis } from '../../platform/declarations/edition-block';
import { EditionBlockSources } from '../../platform/declarations/edition-block-sources';
import { FigureSources } from '../../platform/declarations/figure-sources';
import { DomainError } from '../../platform/errors/domain-error';
import type { Edition } from '../edition.entity';
import type { EditionBlock } from '../edition-parts.entity';
import { freezeKeyFigures, freezeWhatChanged } from './own-blocks';
import { type EditionGround, readersOf, readGround } from './reading.queries';

/** What an edition would say, with what lacks of it and over which CCAS its numbers are. */
export interface FrozenEdition {
  readonly content: EditionContent;
  readonly basis: SecretBasis;
  readonly warnings: readonly { readonly blockId: string | null; readonly text: string }[];
}

/** Makes what an edition says from the state of the network: kept, it is what is signed off and published; not kept, a preview. */
@Injectable()
export class FreezeEditionService {
  constructor(
    private readonly blocks: EditionBlockSources,
    private readonly figures: FigureSources,
    private readonly clock: Clock,
    private readonly modules: ModuleRef,
  ) {}

  /** `asOf`: another day than today is for the past of the demonstration alone. */
  async freeze(
    database: Queryable,
    edition: Edition,
    blocks: readonly EditionBlock[],
    signedBy: string | null,
    asOf = this.clock.today(),
  ): Promise<FrozenEdition> {
    const ground = await readGround(database, edition, asOf);
    const made = new Map<string, BlockContent | null>();
    for (const block of blocks) if (block.kind !== 'what_changed') made.set(block.id, await this.make(database, edition, block, ground, asOf));
    // what is for one funder, or for the board, is opened to nobody
    const mayOpen = edition.audience === 'funder' && edition.funderId === null;
    const frozen = (): FrozenBlock[] => blocks.flatMap((block) => this.compose(block, made.get(block.id), mayOpen));
    const others = frozen();
    for (const block of blocks) if (block.kind === 'what_changed') made.set(block.id, freezeWhatChanged(ground.before, others));

    const definitions = new Map([...made.values()].flatMap((each) => each?.definitions ?? []).map(({ term, meaning }) => [term, meaning]));
    const content: EditionContent = {
      schema: 1,
      number: null,
      title: edition.title,
      networkName: ground.networkName,
      period: { from: edition.periodFrom, to: edition.periodTo },
      asOf,
      perimeter: { kind: edition.perimeter, label: ground.label },
      audience: edition.audience,
      blocks: frozen(),
      definitions: [...definitions].map(([term, meaning]) => ({ term, meaning })),
      signedBy,
      replaces: ground.replacesNumber === null ? null : { number: ground.replacesNumber, why: edition.replacesReason ?? '' },
    };
    if (canonicalJson(content).length > EDITION_LIMITS.content) throw new DomainError('EDITION_TOO_LARGE');
    const basis = Object.assign({}, ...[...made.values()].map((each) => each?.basis ?? {})) as SecretBasis;
    return { content, basis, warnings: this.warningsOf(blocks, made) };
  }

  private async make(database: Queryable, edition: Edition, block: EditionBlock, ground: EditionGround, asOf: string): Promise<BlockContent | null> {
    const reading: EditionReading = {
      networkId: edition.networkId,
      audience: edition.audience,
      perimeter: { kind: edition.perimeter, label: ground.label },
      ccas: ground.ccas,
      everyCcas: ground.everyCcas,
      readers: readersOf(ground.everyCcas),
      funderId: edition.funderId,
      period: { from: edition.periodFrom, to: edition.periodTo },
      asOf,
      now: this.clock.now(),
      options: block.options,
      told: ground.told,
    };
    if (block.kind === 'key_figures') return freezeKeyFigures(database, this.figures, reading);
    const declared = this.blocks.of(block.kind);
    if (!declared) return { extent: '', parts: [], facts: [], sources: [] };
    return this.modules.get<EditionBlockSource>(declared.source, { strict: false }).freeze(database, reading);
  }

  /** A block as it is kept; none where it has nothing to say. What is written of it stands before what it shows. */
  private compose(block: EditionBlock, made: BlockContent | null | undefined, mayOpen: boolean): FrozenBlock[] {
    const written: EditionPart[] = block.body === null ? [] : [{ is: 'text', text: block.body }];
    const parts = [...written, ...(made?.parts ?? [])];
    if (parts.length === 0) return [];
    const lead = block.lead ?? made?.lead;
    return [
      {
        id: block.id,
        kind: block.kind,
        title: block.title ?? EDITION_BLOCK_TITLES[block.kind],
        ...(lead === undefined ? {} : { lead }),
        parts,
        facts: made?.facts ?? [],
        extent: made?.extent ?? '',
        sources: made?.sources ?? [],
        ...(mayOpen && made?.open?.length ? { open: made.open } : {}),
      },
    ];
  }

  private warningsOf(blocks: readonly EditionBlock[], made: ReadonlyMap<string, BlockContent | null>): FrozenEdition['warnings'] {
    return blocks.flatMap((block) => {
      const content = made.get(block.id);
      const title = block.title ?? EDITION_BLOCK_TITLES[block.kind];
      const isEmpty = block.body === null && !content?.parts.length;
      const empty = isEmpty ? [`«\u00a0${title}\u00a0» n’a rien à montrer\u00a0: ce bloc ne figurera pas dans l’édition.`] : [];
      return [...empty, ...(content?.warnings ?? [])].map((text) => ({ blockId: block.id, text }));
    });
  }
}
