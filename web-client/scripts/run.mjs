// Runs a tool of this folder on a Node that is new enough: the one at hand, or the one that
// package.json pins. Debian 12 brings 18, and its npm does not put the pinned one on the path.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const needed = 22;
const [tool, ...rest] = process.argv.slice(2);
const packages = { tsc: 'typescript', biome: '@biomejs/biome' };
const modules = new URL('../node_modules/', import.meta.url);

const result = spawnSync(newEnough(), [programOf(tool), ...rest], { stdio: 'inherit' });
process.exit(result.status ?? 1);

function newEnough() {
  if (Number(process.versions.node.split('.')[0]) >= needed) return process.execPath;
  const pinned = fileURLToPath(new URL(`node-linux-${process.arch}/bin/node`, modules));
  if (existsSync(pinned)) return pinned;
  console.error(`This needs Node ${needed} or newer, and here is ${process.version}.`);
  console.error('Run npm ci first: it brings one along. Elsewhere than on Linux, install one.');
  process.exit(1);
}

/** The file behind a tool's name, or the path itself where it is a script of ours. */
function programOf(name) {
  if (name.endsWith('.mjs')) return name;
  const folder = new URL(`${packages[name] ?? name}/`, modules);
  const { bin } = JSON.parse(readFileSync(new URL('package.json', folder), 'utf8'));
  return fileURLToPath(new URL(typeof bin === 'string' ? bin : bin[name], folder));
}
