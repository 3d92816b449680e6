import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const needed = 22;
const path = `../toolchain/node_modules/node-linux-${process.arch}/bin/node`;

export const pinnedNode = fileURLToPath(new URL(path, import.meta.url));

export function newEnough() {
  return Number(process.versions.node.split('.')[0]) >= needed;
}

/** The Node to run tools on: the one at hand, or the pinned one. */
export function nodeToUse() {
  if (newEnough()) return process.execPath;
  if (existsSync(pinnedNode)) return pinnedNode;
  console.error(`This needs Node ${needed} or newer, and here is ${process.version}.`);
  console.error('Run "node scripts/install.mjs": on Linux it brings one along.');
  process.exit(1);
}
