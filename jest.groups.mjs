import { globSync, mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('.', import.meta.url));

/**
 * Tells the tests of a whole run off to some files, for `npm test`: what a file of tests takes is, for the most part, to load what it tests and the
 * packages below, which all of a group load once. The largest first and each to the smallest group, so that the workers end together; a test's place is
 * in its stack. A group stands for a process that lives longer: what leaves something for the next file, or wants nothing left, is named and stands `alone`.
 */
export function inGroups(config, files, count, alone = []) {
  const name = `tmp/${config.displayName}-groups`;
  const folder = `${root}${name}`;
  const suffix = /\*(\..*)$/.exec(files)[1];
  const groups = Array.from({ length: count }, () => ({ bytes: 0, files: [] }));
  const apart = alone.map((file) => ({ bytes: 0, files: [`${root}${file}`] }));
  const sized = globSync(`${root}${files}`)
    .filter((file) => !alone.includes(relative(root, file).replaceAll('\\', '/')))
    .map((file) => ({ file, bytes: statSync(file).size }));
  for (const { file, bytes } of sized.sort((a, b) => b.bytes - a.bytes || (a.file < b.file ? -1 : 1))) {
    const [least] = groups.sort((a, b) => a.bytes - b.bytes);
    least.files.push(file);
    least.bytes += bytes;
  }
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const [index, group] of [...groups, ...apart].entries()) {
    const lines = group.files.map((file) => `import '${relative(folder, file).replaceAll('\\', '/').replace(/\.ts$/, '')}';\n`);
    writeFileSync(`${folder}/group-${String(index + 1).padStart(2, '0')}${suffix}`, lines.join(''));
  }
  return { ...config, roots: [`<rootDir>/${name}`], modulePathIgnorePatterns: ['<rootDir>/(dist|.nx|.data)/'] };
}
