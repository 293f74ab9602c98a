import fs from 'node:fs';
import path from 'node:path';
import type { Forest } from '../../src/engine/score/forest';

/** Writes a fitted forest as a table that can be read: one tree a line, its features by name in front. */
export function writeForest(
  file: string,
  name: string,
  forest: Forest,
  features: readonly string[],
  command: string,
): void {
  const short = (value: number): string => String(Number(value.toPrecision(4)));
  const lines = forest.trees.map((nodes) => `    [${nodes.map(short).join(',')}],`);
  const used = features.map((feature) => `'${feature}',`).join(' ');
  const wrapped = used.replace(/(.{1,105},)(?: |$)/g, '    $1\n');
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(
    file,
    `import type { FittedForest } from '../forest';\n\n/** Fitted by \`${command}\`, never by hand. */\n// prettier-ignore\nexport const ${name}: FittedForest = {\n  features: [\n${wrapped}  ],\n  bias: ${short(forest.bias)},\n  trees: [\n${lines.join('\n')}\n  ],\n};\n`,
  );
}
