import { type OutlinesStanding, planAssembly } from './plan-assembly';

const standing = (more: Partial<OutlinesStanding>): OutlinesStanding => ({
  givenIds: new Set(),
  communeIds: [],
  predecessors: new Map(),
  members: new Map(),
  ...more,
});

describe('outlines that are put together', () => {
  it('are those of merged communes and of levels above, from former communes where need be', () => {
    const plan = planAssembly(
      standing({
        givenIds: new Set([1, 2, 4]),
        communeIds: [3, 4],
        predecessors: new Map([[3, [1, 2]]]),
        members: new Map([
          [90, [3, 4]],
          [91, [4]],
        ]),
      }),
    );
    expect(plan).toEqual([
      { territoryId: 3, partIds: [1, 2] },
      { territoryId: 90, partIds: [1, 2, 4] },
      { territoryId: 91, partIds: [4] },
    ]);
  });

  it('leave out what lacks a part, and what a file gives', () => {
    const plan = planAssembly(
      standing({
        givenIds: new Set([1, 5]),
        communeIds: [3, 5, 6],
        predecessors: new Map([
          [3, [1, 2]],
          [5, [1]],
        ]),
        members: new Map([[90, [5, 6]]]),
      }),
    );
    expect(plan).toEqual([]);
  });

  it('follow mergers of mergers, and come to an end where passages go round', () => {
    const predecessors = new Map([
      [3, [1, 2]],
      [4, [3]],
      [7, [8]],
      [8, [7]],
    ]);
    expect(planAssembly(standing({ givenIds: new Set([1, 2]), communeIds: [4, 7, 8], predecessors }))).toEqual([{ territoryId: 4, partIds: [1, 2] }]);
  });
});
