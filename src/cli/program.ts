import { Command, CommanderError, Option } from 'commander';
import { programVersion } from './program-version';
import { formatNames, type ReportFlags } from './settings';
import type { CompareFlags } from './compare';
import type { ServeFlags } from './serve';
import { say, type Streams } from './streams';
import { EXIT, Trouble } from './trouble';

const EXITS = `
Exit codes: 0 the texts are the same (white space aside), 1 they differ, 2 trouble,
3 a gate (--fail-on, --max-verbatim) does not let them pass.`;

const COMPARE_EXAMPLES = `
Examples:
  variorum compare wire.docx ours.html
  variorum compare wire.txt ours.txt --out changes.docx
  variorum compare versions.zip --base 2 --format json
  variorum compare HEAD~3:story.md HEAD:story.md --fail-on any`;

const REPORT_EXAMPLES = `
Examples:
  variorum report story.variorum --out report.pdf
  variorum report story.variorum --content findings --format markdown`;

const SERVE_EXAMPLES = `
It prints the page's address and serves it until it is stopped (Ctrl+C).
Exit codes: 0 it was stopped, 2 it could not start.`;

/** Runs a command line (without `node` and the script) and returns its exit code. Never throws. */
export async function run(args: readonly string[], streams: Streams): Promise<number> {
  let code: number = EXIT.same;
  const program = makeProgram(streams, (result) => {
    code = result;
  });
  try {
    await program.parseAsync([...args], { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.same : EXIT.trouble;
    await say(streams, sentence(error, streams));
    return EXIT.trouble;
  }
}

/** A defect shows its stack only to who asks for it. */
function sentence(error: unknown, { env }: Streams): string {
  if (error instanceof Trouble) return error.message;
  if (error instanceof Error) return env['VARIORUM_DEBUG'] ? (error.stack ?? error.message) : error.message;
  return String(error);
}

function makeProgram(streams: Streams, exit: (code: number) => void): Command {
  const program = new Command('variorum')
    .description(
      'Every version of a story, side by side: what was kept, edited, paraphrased, moved, added and dropped.',
    )
    .version(programVersion())
    .exitOverride()
    .configureOutput({
      writeOut: (text) => void streams.stdout.write(text),
      writeErr: (text) => void streams.stderr.write(text),
    });

  reportOptions(
    program
      .command('compare')
      .description(
        'Compare versions: files, folders, archives, - for standard input, or git revisions such as HEAD~3:story.md.',
      )
      .argument('<versions...>', 'two to twenty versions; the first is the base')
      .option(
        '--base <id>',
        'the version to compare with: its file name, its letter (A, B ...) or its number',
      )
      .option('--encoding <label>', 'the encoding of the plain texts, such as windows-1252; else detected')
      .addOption(
        new Option(
          '--read-as <reading>',
          'tracked changes: accepted, original, or both as two versions; a web page: its article or the whole page',
        ).choices(['accepted', 'original', 'both', 'article', 'page']),
      ),
  )
    .addHelpText('after', EXITS + COMPARE_EXAMPLES)
    .action(async (files: string[], flags: CompareFlags) => {
      const { compare } = await import('./compare');
      exit(await compare(files, flags, streams));
    });

  reportOptions(
    program
      .command('report')
      .description('Write a report of a saved review, with its notes and verdicts.')
      .argument('<review>', 'a .variorum file'),
  )
    .addHelpText('after', EXITS + REPORT_EXAMPLES)
    .action(async (file: string, flags: ReportFlags) => {
      const { report } = await import('./report');
      exit(await report(file, flags, streams));
    });

  program
    .command('serve')
    .description('Open the window as a page on this machine, for this machine only.')
    .argument('[files...]', 'versions to open; the samples without any')
    .option(
      '--model <folder>',
      'read the sentences with the sentence-embedding model (ONNX) in this folder as well',
    )
    .option('--port <number>', 'the port; any free one unless given')
    .option('--open', 'open it in the browser')
    .addHelpText('after', SERVE_EXAMPLES)
    .action(async (files: string[], flags: ServeFlags) => {
      const { serve } = await import('./serve');
      exit(await serve(files, flags, streams));
    });

  return program;
}

function reportOptions(command: Command): Command {
  return command
    .option('--format <name>', `one of ${formatNames()}; else as --out ends, else text`)
    .option('--out <file>', 'write here instead of standard output')
    .option('--against <id>', 'for formats that show two versions: the one to set against the base')
    .option(
      '--model <folder>',
      'read the sentences with the sentence-embedding model (ONNX) in this folder as well',
    )
    .option('--detail <level>', 'how finely changes are marked: words, phrases or rewritten', 'phrases')
    .option(
      '--rewording <amount>',
      'how much rewording still counts as edited: little, normal, much or a number from 0 to 1; as a saved review says, else normal',
    )
    .option('--content <what>', 'which passages: all, changes or findings', 'all')
    .option(
      '--date <iso>',
      'the date that the report bears, for reports that can be reproduced; now unless given',
    )
    .option(
      '--fail-on <types>',
      'exit 3 on these findings with the base: a list such as quote-altered,number-changed, or any',
    )
    .option(
      '--max-verbatim <share>',
      'exit 3 if more of a version’s words stand verbatim in the base, e.g. 30%: in unchanged sentences and in runs of 8 words or more',
    );
}
