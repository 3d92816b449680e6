// Runs a tool of this folder on a Node that is new enough: npm's scripts go through here.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { nodeToUse } from './node-version.mjs';

const [tool, ...words] = process.argv.slice(2);
const packages = { tsc: 'typescript', biome: '@biomejs/biome' };

const result = spawnSync(nodeToUse(), [programOf(tool), ...words], { stdio: 'inherit' });
process.exit(result.status ?? 1);

/** The file behind a tool's name, or the path itself where it is a script of ours. */
function programOf(name) {
  if (name.endsWith('.mjs')) return name;
  const folder = new URL(`../node_modules/${packages[name] ?? name}/`, import.meta.url);
  const { bin } = JSON.parse(readFileSync(new URL('package.json', folder), 'utf8'));
  return fileURLToPath(new URL(typeof bin === 'string' ? bin : bin[name], folder));
}
