import { can } from '@maillage/domain';
import { placesOf } from '../network';
import type { Feature } from '../platform/declarations/feature';
import { begins } from '../platform/declarations/outside-event';
import { EditionFrozen } from './edition-frozen.entity';
import { EditionBlock, EditionComment, EditionProof } from './edition-parts.entity';
import { Edition } from './edition.entity';
import { EDITIONS_RESOLVERS, EditionsModule } from './editions.module';

/** Editions: what a network tells its board and its funders as of a day, in blocks that the features declare; published, it is frozen. */
export const EDITIONS: Feature = {
  name: 'editions',
  module: EditionsModule,
  entities: [Edition, EditionBlock, EditionComment, EditionProof, EditionFrozen],
  resolvers: EDITIONS_RESOLVERS,
  outsideEvents: [{ event: 'edition_published', table: 'edition', when: begins('published_at') }],
  subjects: [{ type: 'edition', name: 'r.title', places: placesOf('edition'), read: ['editions.proofread'] }],
  search: [
    {
      kind: 'edition',
      candidates: ({ viewer, networkId, network }) => {
        if (!can(viewer.grants, 'editions.read', { networkId })) return null;
        const isRead = can(viewer.grants, 'editions.proofread', { networkId }) ? 'true' : `e.audience = 'board' AND e.published_at IS NOT NULL`;
        const number = `(SELECT f.year || '-' || f.number FROM edition_frozen f WHERE f.edition_id = e.id)`;
        return `SELECT e.id, e.title, ${number}, concat_ws(' ', e.title, ${number}), 0 FROM edition e WHERE e.network_id = ${network} AND ${isRead}`;
      },
    },
  ],
  history: {
    edition: { readBy: ['editions.proofread'] },
    edition_block: { readBy: ['editions.proofread'] },
    edition_comment: { readBy: ['editions.proofread'] },
  },
  impersonalTexts: {
    edition: ['title', 'model', 'audience', 'perimeter'],
    edition_block: ['kind', 'title', 'options'],
    edition_frozen: ['content_hash', 'basis'],
    edition_proof: ['basis'],
  },
};
