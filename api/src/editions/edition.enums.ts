import { EDITION_AUDIENCES, EDITION_BLOCK_KINDS, EDITION_MODELS, EDITION_PERIMETERS } from '@maillage/domain';
import { registerEnumType } from '@nestjs/graphql';

const words = <T extends string>(all: readonly T[]) => Object.fromEntries(all.map((word) => [word, word])) as { readonly [K in T]: K };

/** What an edition begins with. */
export const EditionModelEnum = words(EDITION_MODELS);
registerEnumType(EditionModelEnum, { name: 'EditionModel', description: 'What an edition begins with.' });

/** For whom it is. */
export const EditionAudienceEnum = words(EDITION_AUDIENCES);
registerEnumType(EditionAudienceEnum, {
  name: 'EditionAudience',
  description: 'For whom an edition is written: the board and people of the network, or funders.',
});

/** What part of the network it is about. */
export const EditionPerimeterEnum = words(EDITION_PERIMETERS);
registerEnumType(EditionPerimeterEnum, { name: 'EditionPerimeterKind', description: 'What part of the network an edition is about.' });

/** What its blocks are of. */
export const EditionBlockKindEnum = words(Object.keys(EDITION_BLOCK_KINDS) as (keyof typeof EDITION_BLOCK_KINDS)[]);
registerEnumType(EditionBlockKindEnum, {
  name: 'EditionBlockKind',
  description: 'What a block of an edition shows.',
  valuesMap: Object.fromEntries(Object.entries(EDITION_BLOCK_KINDS).map(([kind, description]) => [kind, { description }])),
});

/** How far it is. */
export const EDITION_STATES = ['draft', 'signed', 'published'] as const;
/** How far it is. */
export const EditionStateEnum = words(EDITION_STATES);
registerEnumType(EditionStateEnum, { name: 'EditionState', description: 'How far an edition is: composed, signed off, or published and frozen.' });
