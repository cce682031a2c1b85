// The first visit must be light, and must not grow with every feature (tools/client-weight.mjs).
import { faces, firstLoad, tooHeavy, words } from './client-weight.mjs';

const kB = (bytes) => `${(bytes / 1000).toFixed(1).padStart(7)} kB`;
const sum = (files) => files.reduce((total, { bytes }) => total + bytes, 0);
const say = (title, files) => {
  for (const { name, bytes } of files) console.log(`${kB(bytes)}  ${name}`);
  console.log(`${kB(sum(files))}  ${title}\n`);
};

const [first, ofFeatures] = [firstLoad(), faces()];
say('sign-in and home', first);
say('faces of the features, each by itself (they are in the above)', ofFeatures);
say('words of the features, beside the first data of home', words());
const complaints = tooHeavy(first, ofFeatures);
for (const complaint of complaints) console.error(`Too heavy: ${complaint}.`);
process.exitCode = complaints.length ? 1 : 0;
