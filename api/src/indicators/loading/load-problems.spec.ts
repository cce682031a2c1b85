import { LoadProblems } from './load-problems';

describe('what was left out of a file', () => {
  it('is counted by kind, with its first five lines', () => {
    const problems = new LoadProblems();
    for (let line = 2; line < 1002; line++) problems.note('Territoires inconnus', line, 'commune:99999');
    problems.note('Lignes incomplètes', 7);
    expect(problems.count).toBe(1001);
    const named = [2, 3, 4, 5, 6].map((line) => `ligne ${line} « commune:99999 »`).join(', ');
    expect(problems.lines).toEqual([`Territoires inconnus\u202f: 1\u202f000 (${named}…)`, 'Lignes incomplètes\u202f: 1 (ligne 7)']);
  });
});
