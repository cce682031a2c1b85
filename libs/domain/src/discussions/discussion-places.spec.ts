import { ACCESS } from '../access/operations';
import { addressOfPlace, DISCUSSION_PLACE_KINDS, DISCUSSION_PLACES, DISCUSSION_SORTS } from './discussion-places';

describe('the places of discussions', () => {
  it.each(DISCUSSION_PLACE_KINDS)('let nobody moderate %s who does not read all of it, and keep what is internal from who answers for a CCAS', (kind) => {
    const place = DISCUSSION_PLACES[kind];
    for (const [role, reach] of Object.entries(ACCESS[place.moderate]))
      for (const { read } of DISCUSSION_SORTS.filter((sort) => sort.kind === kind)) {
        // who moderates the shared threads of a point is the DPO: the coordination, which reads none, moderates nothing there
        expect([role, ACCESS[read][role as 'dpo']]).toEqual([role, reach]);
      }
    for (const role of ['director', 'contributor', 'funder', 'admin'] as const) expect(ACCESS[place.internal][role]).toBeUndefined();
    for (const { read } of DISCUSSION_SORTS) expect(ACCESS[read].funder).toBeUndefined();
  });

  it('have an address', () => {
    expect(addressOfPlace('adoption', 'i1', 'c1')).toBe('/initiatives/i1?cellule=i1.c1#discussion');
    expect(addressOfPlace('privacy_point', 'register', 'c1')).toBe('/rgpd/ccas/c1?point=register#discussion');
  });
});
