// Takes out what all vectors share, so that the rest tells words apart: the mean and the strongest directions
// (J. Mu, P. Viswanath, "All-but-the-top", 2018: about one direction per hundred dimensions).

const ROUNDS = 30;

export function centre({ words, dimensions, vectors }, directions = 2) {
  const mean = new Float64Array(dimensions);
  for (let k = 0; k < vectors.length; k++) mean[k % dimensions] += vectors[k] / words.length;
  for (let k = 0; k < vectors.length; k++) vectors[k] -= mean[k % dimensions];
  const covariance = new Float64Array(dimensions * dimensions);
  for (let row = 0; row < vectors.length; row += dimensions * 4)
    for (let i = 0; i < dimensions; i++)
      for (let j = 0; j < dimensions; j++)
        covariance[i * dimensions + j] += vectors[row + i] * vectors[row + j];
  for (let n = 0; n < directions; n++) {
    const axis = principalAxis(covariance, dimensions);
    for (let row = 0; row < vectors.length; row += dimensions) {
      let along = 0;
      for (let d = 0; d < dimensions; d++) along += vectors[row + d] * axis[d];
      for (let d = 0; d < dimensions; d++) vectors[row + d] -= along * axis[d];
    }
  }
  normalise(vectors, dimensions);
}

/** Power iteration; takes the axis out of the matrix. */
function principalAxis(matrix, size) {
  let axis = Float64Array.from({ length: size }, (_, k) => 1 / (k + 1));
  let value = 0;
  for (let round = 0; round < ROUNDS; round++) {
    const next = new Float64Array(size);
    for (let i = 0; i < size; i++) for (let j = 0; j < size; j++) next[i] += matrix[i * size + j] * axis[j];
    value = Math.hypot(...next);
    axis = next.map((x) => x / value);
  }
  for (let i = 0; i < size; i++)
    for (let j = 0; j < size; j++) matrix[i * size + j] -= value * axis[i] * axis[j];
  return axis;
}

export function normalise(vectors, dimensions) {
  for (let row = 0; row < vectors.length; row += dimensions) {
    let square = 0;
    for (let d = 0; d < dimensions; d++) square += vectors[row + d] ** 2;
    const length = Math.sqrt(square) || 1;
    for (let d = 0; d < dimensions; d++) vectors[row + d] /= length;
  }
}
