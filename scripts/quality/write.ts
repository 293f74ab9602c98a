import fs from 'node:fs';
import path from 'node:path';
import type { Forest } from '../../src/engine/score/forest';

/** Writes a fitted forest as a table that can be read: one tree a line, its features named in the head. */
export function writeForest(
  file: string,
  name: string,
  forest: Forest,
  features: readonly string[],
  command: string,
): void {
  const short = (value: number): string => String(Number(value.toPrecision(4)));
  const lines = forest.trees.map((nodes) => `    [${nodes.map(short).join(',')}],`);
  const used = features.map((feature, k) => `${k} ${feature}`).join(', ');
  const wrapped = used.replace(/(.{1,110})(?:, |$)/g, ' * $1\n');
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(
    file,
    `import type { Forest } from '../forest';\n\n/**\n * Fitted by \`${command}\`, never by hand. Features:\n${wrapped} */\n// prettier-ignore\nexport const ${name}: Forest = {\n  bias: ${short(forest.bias)},\n  trees: [\n${lines.join('\n')}\n  ],\n};\n`,
  );
}
