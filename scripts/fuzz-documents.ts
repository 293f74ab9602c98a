/**
 * Reads damaged files, many of each format, and says what went wrong: `npx tsx scripts/fuzz-documents.ts
 * [number] [seed] [format ...]`. Each format runs in a process of its own, which is ended when one file takes
 * longer than the limit. Failures end with exit code 1; each is named by format, sample and seed, from which
 * the file can be made again.
 */
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { loadPdfEngine } from '../src/cli/pdf';
import { DocumentError, readDocument } from '../src/documents';
import { damaged, faultOf, SAMPLES, type Sample } from '../tests/unit/documents/fuzz-samples';

/** Milliseconds that one file may take: a hundred times what the slowest whole sample takes. */
const LIMIT = 20_000;
/**
 * Milliseconds that a process may take to start and to read whole samples, which loads the libraries, on a
 * busy machine.
 */
const START_LIMIT = 120_000;

const [number = '2000', seed = '1', ...formats] = process.argv.slice(2);

/** One file: what went wrong with it, if anything, and how many milliseconds it took. */
async function tryOne(
  format: string,
  sample: Sample,
  whole: Uint8Array,
  at: number,
): Promise<{ readonly fault: string | undefined; readonly time: number }> {
  const { bytes, wishes } = damaged(format, sample, whole, at);
  const started = performance.now();
  let fault: string | undefined;
  try {
    const documents = await readDocument({ name: sample.name, bytes, ...wishes }, { pdf: loadPdfEngine });
    fault = documents.map(faultOf).find((one) => one !== undefined);
  } catch (error) {
    if (!(error instanceof DocumentError))
      fault = error instanceof Error ? (error.stack ?? error.message) : String(error);
    else if (!/^\S.*[.…]$/su.test(error.message)) fault = `no sentence: ${error.message}`;
  }
  return { fault, time: performance.now() - started };
}

/** All files of one format, in this process; the parent is told of every file before it is opened. */
async function fuzz(format: string): Promise<void> {
  const samples = SAMPLES[format];
  if (!samples)
    throw new Error(`There is no format ${format}: there are ${Object.keys(SAMPLES).join(', ')}.`);
  const times: { readonly time: number; readonly name: string }[] = [];
  let faults = 0;
  for (const sample of samples) {
    const whole = sample.bytes();
    await readDocument({ name: sample.name, bytes: whole }, { pdf: loadPdfEngine });
    for (let at = Number(seed); at < Number(seed) + Number(number) / samples.length; at += 1) {
      const name = `${sample.name} seed ${at}`;
      process.send?.(name);
      const { fault, time } = await tryOne(format, sample, whole, at);
      times.push({ time, name });
      if (fault !== undefined) {
        faults += 1;
        console.log(`FAULT ${format} ${name}: ${fault}`);
      }
    }
  }
  times.sort((a, b) => b.time - a.time);
  const middle = times[Math.floor(times.length / 2)]?.time ?? 0;
  const slowest = times.slice(0, 3).map(({ time, name }) => `${Math.round(time)} ms (${name})`);
  console.log(
    `${format}: ${times.length} files, ${faults} faults; middle ${middle.toFixed(1)} ms, slowest ${slowest.join(', ')}`,
  );
  process.exitCode = faults > 0 ? 1 : 0;
}

/** One format in a process of its own: whether all went well. */
function watched(format: string): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn(
      process.execPath,
      [...process.execArgv, fileURLToPath(import.meta.url), number, seed, format],
      {
        stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
        env: { ...process.env, VARIORUM_FUZZ_CHILD: '1' },
      },
    );
    let name = 'nothing yet';
    const hang = (): void => {
      console.log(`HANG ${format} ${name}: longer than its limit`);
      child.kill('SIGKILL');
    };
    let timer = setTimeout(hang, START_LIMIT);
    child.on('message', (next) => {
      name = String(next);
      clearTimeout(timer);
      timer = setTimeout(hang, LIMIT);
    });
    child.on('exit', (code) => {
      clearTimeout(timer);
      if (code !== 0) console.log(`${format}: ended with ${code ?? 'a signal'} at ${name}`);
      resolve(code === 0);
    });
  });
}

if (process.env['VARIORUM_FUZZ_CHILD']) await fuzz(formats[0] ?? '');
else {
  for (const format of formats.length > 0 ? formats : Object.keys(SAMPLES)) {
    if (!(await watched(format))) process.exitCode = 1;
  }
}
