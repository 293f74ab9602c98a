/**
 * Writes ONNX models byte by byte: as much of the protocol buffer format as a small graph needs. Field
 * numbers are those of `onnx.proto3`; the wire format is described under "Encoding" in the Protocol Buffers
 * documentation.
 */
const text = new TextEncoder();

export const FLOAT = 1;
export const INT32 = 6;
export const INT64 = 7;

function varint(value: number): number[] {
  const bytes: number[] = [];
  let rest = BigInt.asUintN(64, BigInt(value));
  for (; rest > 127n; rest >>= 7n) bytes.push(Number(rest & 127n) | 128);
  return [...bytes, Number(rest)];
}

const number = (field: number, value: number): number[] => [...varint(field << 3), ...varint(value)];
const bytes = (field: number, value: Iterable<number>): number[] => {
  const content = [...value];
  return [...varint((field << 3) | 2), ...varint(content.length), ...content];
};
const string = (field: number, value: string): number[] => bytes(field, text.encode(value));

export function floats(values: readonly number[]): Uint8Array {
  return new Uint8Array(Float32Array.from(values).buffer);
}

function int64s(values: readonly number[]): Uint8Array {
  return new Uint8Array(BigInt64Array.from(values, BigInt).buffer);
}

/** A constant of the graph. */
export function constant(
  name: string,
  dims: readonly number[],
  values: readonly number[],
  type = FLOAT,
): number[] {
  const raw = type === FLOAT ? floats(values) : int64s(values);
  return [...dims.flatMap((dim) => number(1, dim)), ...number(2, type), ...string(8, name), ...bytes(9, raw)];
}

/** A constant whose values stand in a file beside the model. */
export function elsewhere(name: string, dims: readonly number[], file: string, length: number): number[] {
  const entry = (key: string, value: string): number[] => bytes(13, [...string(1, key), ...string(2, value)]);
  return [
    ...dims.flatMap((dim) => number(1, dim)),
    ...number(2, FLOAT),
    ...string(8, name),
    ...entry('location', file),
    ...entry('offset', '0'),
    ...entry('length', String(length)),
    ...number(14, 1),
  ];
}

/** An input or output: a size is a number where it is fixed, a name where it is free. */
export function port(name: string, type: number, shape: readonly (number | string)[]): number[] {
  const dims = shape.flatMap((dim) => bytes(1, typeof dim === 'number' ? number(1, dim) : string(2, dim)));
  return [...string(1, name), ...bytes(2, bytes(1, [...number(1, type), ...bytes(2, dims)]))];
}

/** An operation; its attributes are whole numbers or lists of them. */
export function node(
  operation: string,
  inputs: readonly string[],
  output: string,
  attributes: Readonly<Record<string, number | readonly number[]>> = {},
): number[] {
  return [
    ...inputs.flatMap((input) => string(1, input)),
    ...string(2, output),
    ...string(4, operation),
    ...Object.entries(attributes).flatMap(([name, value]) =>
      bytes(5, [
        ...string(1, name),
        ...(typeof value === 'number'
          ? [...number(3, value), ...number(20, 2)]
          : [...value.flatMap((each) => number(8, each)), ...number(20, 7)]),
      ]),
    ),
  ];
}

export function model(graph: {
  readonly nodes: readonly number[][];
  readonly constants: readonly number[][];
  readonly inputs: readonly number[][];
  readonly outputs: readonly number[][];
}): Uint8Array {
  const content = [
    ...graph.nodes.flatMap((each) => bytes(1, each)),
    ...string(2, 'tiny'),
    ...graph.constants.flatMap((each) => bytes(5, each)),
    ...graph.inputs.flatMap((each) => bytes(11, each)),
    ...graph.outputs.flatMap((each) => bytes(12, each)),
  ];
  // IR version 8 and operator set 13: older than the runtime, newer than the operations used.
  return Uint8Array.from([...number(1, 8), ...bytes(7, content), ...bytes(8, number(2, 13))]);
}
