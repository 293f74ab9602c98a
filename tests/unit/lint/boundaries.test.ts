import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { cruise, type IConfiguration, type ICruiseOptions, type IReporterOutput } from 'dependency-cruiser';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

/**
 * Plants a house with one forbidden import a rule and sees each caught. A rule that no plant can break would be a rule
 * that checks nothing, which happens quietly when a pattern is misspelt.
 */

const rules = createRequire(import.meta.url)(resolve('.dependency-cruiser.cjs')) as IConfiguration & {
  forbidden: readonly { name: string; comment: string }[];
};

/** The rooms of steps of the engine, in their order: whatever imports the last one breaks the rule of its room. */
const ORDERS: readonly [step: string, rooms: string][] = [
  ['text', 'words numbers dates blocks names forms'],
  ['score', 'terms compare evidence'],
  ['align', 'layout candidates judge beads rows'],
  ['findings', 'words reading views speakers names titles figures dates quotes doubts roles denials'],
];
const lastOf = (step: string, rooms: string): string =>
  `src/engine/${step}/${rooms.split(' ').at(-1)!}/last.ts`;
const ROOM_PLANTS = ORDERS.flatMap(([step, rooms]) =>
  rooms
    .split(' ')
    .slice(0, -1)
    .map((room): readonly [string, string, string] => [
      `src/engine/${step}/${room}/reads-last.ts`,
      `import '../${rooms.split(' ').at(-1)!}/last';`,
      `${step}-${room}`,
    ]),
);

/** One file a rule: its path, what it says, and the rule that must object. */
const PLANTS: readonly (readonly [path: string, source: string, rule: string])[] = [
  ['src/engine/reads-reports.ts', "import '../reports';", 'engine-rooms'],
  ['src/engine/uses-package.ts', "import 'valibot';", 'engine-packages'],
  ['src/engine/uses-node.ts', "import 'node:fs';", 'pure-without-node'],
  ['src/engine/uses-tests.ts', "import '../../tests/helper';", 'nobody-imports-tests'],
  ['src/engine/lost.ts', "import './nowhere';", 'not-to-unresolvable'],
  ['src/engine/circle-a.ts', "import './circle-b';", 'no-cycles'],
  ['src/engine/alone.ts', 'export const alone = 1;', 'no-orphans'],
  ['src/engine/text/reads-reading.ts', "import '../reading/reading';", 'engine-text'],
  ['src/engine/reading/reads-score.ts', "import '../score/compare';", 'engine-reading'],
  ['src/engine/score/reads-findings.ts', "import '../findings/finder';", 'engine-score'],
  ['src/engine/align/reads-collate.ts', "import '../collate';", 'engine-align'],
  ['src/engine/inline/reads-align.ts', "import '../align/chain';", 'engine-inline'],
  ['src/engine/findings/reads-inline.ts', "import '../inline/edits';", 'engine-findings'],
  ['src/engine/provenance/reads-findings.ts', "import '../findings/finder';", 'engine-provenance'],
  ['src/engine/provenance/signs/reads-lineage.ts', "import '../lineage';", 'provenance-signs'],
  ['src/lexicon/uses-package.ts', "import 'diff';", 'lexicon-packages'],
  ['src/lexicon/reads-reports.ts', "import '../reports';", 'lexicon-rooms'],
  ['src/documents/reads-reports.ts', "import '../reports';", 'documents-rooms'],
  ['src/documents/past-the-door.ts', "import '../engine/inside';", 'engine-through-its-door'],
  ['src/embedding/reads-documents.ts', "import '../documents';", 'embedding-rooms'],
  ['src/embedding/uses-package.ts', "import 'diff';", 'embedding-packages'],
  ['src/account/reads-reports.ts', "import '../reports';", 'account-rooms'],
  ['src/account/uses-package.ts', "import 'diff';", 'account-packages'],
  ['src/account/runs-engine.ts', "import { door } from '../engine'; door();", 'account-only-types-of-engine'],
  ['src/reports/reads-documents.ts', "import '../documents';", 'reports-rooms'],
  ['src/review/reads-documents.ts', "import '../documents';", 'review-rooms'],
  ['src/review/uses-package.ts', "import 'diff';", 'review-packages'],
  ['src/contract/reads-engine.ts', "import '../engine';", 'contract-rooms'],
  ['src/contract/uses-package.ts', "import 'diff';", 'contract-packages'],
  ['src/host/reads-main.ts', "import '../main';", 'host-rooms'],
  ['src/main/reads-engine.ts', "import '../engine';", 'main-rooms'],
  ['src/preload/reads-main.ts', "import '../main';", 'preload-rooms'],
  ['src/preload/uses-package.ts', "import 'diff';", 'preload-packages'],
  ['src/preload/uses-node.ts', "import 'node:fs';", 'renderer-without-node'],
  ['src/server/reads-documents.ts', "import '../documents';", 'server-rooms'],
  ['src/browser/reads-server.ts', "import '../server';", 'browser-rooms'],
  ['src/cli/reads-renderer.ts', "import '../renderer/main';", 'cli-rooms'],
  ['src/renderer/reads-main.ts', "import '../main';", 'renderer-rooms'],
  [
    'src/renderer/uses-engine.ts',
    "import { door } from '../engine'; door();",
    'renderer-code-of-texts-only-in-worker',
  ],
  ['src/documents/uses-dev.ts', "import 'fast-check';", 'no-dev-dependencies-in-src'],
  ...ROOM_PLANTS,
];

/** What the plants import, innocent in itself. */
const GROUND: readonly [path: string, source: string][] = [
  ...ORDERS.map(([step, rooms]) => [lastOf(step, rooms), 'export {};'] as [string, string]),
  ['src/engine/index.ts', 'export const door = (): number => 1;'],
  ['src/engine/circle-b.ts', "import './circle-a';"],
  ['src/engine/inside.ts', 'export const inside = 1;'],
  ['src/engine/collate.ts', 'export {};'],
  ['src/engine/reading/reading.ts', 'export {};'],
  ['src/engine/score/compare.ts', 'export {};'],
  ['src/engine/align/chain.ts', 'export {};'],
  ['src/engine/inline/edits.ts', 'export {};'],
  ['src/engine/findings/finder.ts', 'export {};'],
  ['src/engine/provenance/lineage.ts', 'export {};'],
  ['src/reports/index.ts', 'export {};'],
  ['src/documents/index.ts', 'export {};'],
  ['src/main/index.ts', 'export {};'],
  ['src/server/index.ts', 'export {};'],
  ['src/renderer/main.ts', 'export {};'],
  ['tests/helper.ts', 'export {};'],
];

describe('import rules', () => {
  // Inside the project, so that packages resolve; removed afterwards, and ignored by git in between.
  let house = '';
  const caught = new Map<string, Set<string>>();

  beforeAll(async () => {
    mkdirSync('.cache', { recursive: true });
    house = mkdtempSync(resolve('.cache/boundaries-'));
    for (const [path, source] of [...GROUND, ...PLANTS]) {
      mkdirSync(dirname(join(house, path)), { recursive: true });
      writeFileSync(join(house, path), `${source}\n`);
    }
    writeFileSync(
      join(house, 'package.json'),
      '{"type":"module","dependencies":{"diff":"*"},"devDependencies":{"fast-check":"*"}}',
    );
    const { options } = rules;
    const found: IReporterOutput = await cruise(['src'], {
      ...(options as ICruiseOptions),
      baseDir: house,
      ruleSet: rules as NonNullable<ICruiseOptions['ruleSet']>,
      validate: true,
      combinedDependencies: true,
    });
    if (typeof found.output === 'string') throw new Error('expected a result, not a report');
    expect(found.output.summary.totalCruised).toBeGreaterThan(PLANTS.length);
    for (const violation of found.output.summary.violations) {
      const names = caught.get(violation.from) ?? new Set();
      names.add(violation.rule.name);
      caught.set(violation.from, names);
    }
  }, 60_000);

  afterAll(() => {
    rmSync(house, { recursive: true, force: true });
  });

  it.each(PLANTS)('%s with `%s` breaks %s', (path, _source, rule) => {
    expect([...(caught.get(path) ?? [])]).toContain(rule);
  });

  it('has a plant for every rule, but those that allow any package', () => {
    const planted = new Set(PLANTS.map(([, , rule]) => rule));
    expect(rules.forbidden.map((rule) => String(rule.name)).filter((name) => !planted.has(name))).toEqual([]);
  });

  it('gives a reason for every rule', () => {
    for (const rule of rules.forbidden) expect(rule.comment, String(rule.name)).toMatch(/\w{3,}.*\./);
  });

  it('lets an innocent import pass', () => {
    expect(caught.get('src/engine/inside.ts') ?? new Set(['no-orphans'])).toEqual(new Set(['no-orphans']));
  });
});
