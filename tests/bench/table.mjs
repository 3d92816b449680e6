// Puts the figures of all rounds into one table.
//   node table.mjs < what load printed     "figure SCENARIO SERVER METRIC VALUE", a line each
import { readFileSync } from 'node:fs';

const figures = new Map();
for (const line of readFileSync(0, 'utf8').split('\n')) {
  const [word, scenario, server, metric, value] = line.split(' ');
  if (word !== 'figure') continue;
  const name = [scenario, metric, server].join(' ');
  figures.set(name, [...(figures.get(name) ?? []), Number(value)]);
}

// The n-th of one belongs to the same round as the n-th of the other.
function addRatio(scenario, metric, as) {
  const floor = figures.get(`${scenario} ${metric} floor`) ?? [];
  for (const [name, values] of [...figures]) {
    const [ofScenario, ofMetric, server] = name.split(' ');
    if (ofScenario !== scenario || ofMetric !== metric || server === 'floor') continue;
    figures.set(`${scenario} ${as} ${server}`, values.map((value, round) => value / floor[round]));
  }
}
for (const scenario of ['1x1000', '200x6']) {
  addRatio(scenario, 'cpu_ns', 'cpu_over_floor');
  addRatio(scenario, 'instructions', 'instructions_over_floor');
  addRatio(scenario, 'delay_p99_ms', 'delay_p99_over_floor');
}

const rounded = (value) => (Number.isNaN(value) ? '-' : Math.abs(value) >= 100 ? value.toFixed(0) : value.toFixed(2));
const rows = [...figures.keys()].sort().map((name) => {
  const values = figures.get(name).sort((a, b) => a - b);
  const middle = values[Math.floor((values.length - 1) / 2)];
  return [...name.split(' '), ...[values[0], middle, values.at(-1)].map(rounded)];
});
rows.unshift(['scenario', 'metric', 'server', 'min', 'median', 'max']);
const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => row[column].length)));
for (const row of rows) {
  const cells = row.map((cell, column) => (column < 3 ? cell.padEnd(widths[column]) : cell.padStart(widths[column])));
  console.log(cells.join('  '));
}
