// npm ci, on any machine: node scripts/install.mjs
//
// Debian 12's Node 18 cannot install this: its npm leaves out the parts of Vite that ask for a newer
// one. So an old Node first fetches a pinned Node and npm, and those do the installing.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { newEnough, pinnedNode } from './node-version.mjs';

const folder = fileURLToPath(new URL('..', import.meta.url));
const toolchain = fileURLToPath(new URL('../toolchain/', import.meta.url));

if (newEnough()) run('npm', ['ci'], folder);
else {
  run('npm', ['ci'], toolchain);
  run(pinnedNode, [`${toolchain}node_modules/npm/bin/npm-cli.js`, 'ci'], folder);
}

function run(program, words, cwd) {
  const { status } = spawnSync(program, words, { cwd, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}
