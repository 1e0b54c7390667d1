"""The library of `core.export._scalar` in JavaScript: name → function."""

from __future__ import annotations

from collections.abc import Mapping

from core.activations._normal import _DOUBLE

_POLYNOMIAL = ", ".join(map(repr, reversed(_DOUBLE)))
SOURCES: Mapping[str, str] = {
    "erfc": f"""
// The complement of the error function to 15 digits: a Chebyshev fit after Shepherd and Laframboise (1981).
function erfc(x) {{
  const u = Math.abs(x) * Math.SQRT2, t = (u - 4) / (u + 4);
  const tail = [{_POLYNOMIAL}].reduce((sum, factor) => sum * t + factor, 0);
  const share = 2 * tail / (u + 4) * Math.exp(-u * u / 2);
  return x < 0 ? 2 - share : share;
}}
""",
    "dense": """
function dense(x, weight, bias, nIn, nOut, a) {
  for (let j = 0; j < nOut; j++) {
    let total = bias ? bias[j] : 0;
    for (let i = 0; i < nIn; i++) total += x[i] * weight[i * nOut + j];
    a[j] = total;
  }
}
""",
    "conv": """
function conv(x, weight, bias, h, w, c, oh, ow, o, k, stride, dilation, top, left, a) {
  for (let y = 0; y < oh; y++) for (let z = 0; z < ow; z++) for (let f = 0; f < o; f++) {
    let total = bias ? bias[f] : 0;
    for (let i = 0; i < k; i++) for (let j = 0; j < k; j++) {
      const down = y * stride + i * dilation - top, across = z * stride + j * dilation - left;
      if (down < 0 || down >= h || across < 0 || across >= w) continue;
      for (let n = 0; n < c; n++) total += x[(down * w + across) * c + n] * weight[((i * k + j) * c + n) * o + f];
    }
    a[(y * ow + z) * o + f] = total;
  }
}
""",
    "pool": """
function pool(x, h, w, c, oh, ow, k, stride, top, left, a, start, join, end) {
  for (let y = 0; y < oh; y++) for (let z = 0; z < ow; z++) for (let n = 0; n < c; n++) {
    let found = start;
    for (let i = 0; i < k; i++) for (let j = 0; j < k; j++) {
      const down = y * stride + i - top, across = z * stride + j - left;
      if (down >= 0 && down < h && across >= 0 && across < w) found = join(found, x[(down * w + across) * c + n]);
    }
    a[(y * ow + z) * c + n] = end(found);
  }
}
""",
    "max_pool": """
function max_pool(x, h, w, c, oh, ow, k, stride, top, left, a) {
  pool(x, h, w, c, oh, ow, k, stride, top, left, a, -Infinity, Math.max, (found) => found);
}
""",
    "average_pool": """
function average_pool(x, h, w, c, oh, ow, k, stride, top, left, a) {
  pool(x, h, w, c, oh, ow, k, stride, top, left, a, 0, (sum, value) => sum + value, (sum) => sum / (k * k));
}
""",
    "average_pixels": """
function average_pixels(x, pixels, channels, a) {
  a.fill(0);
  x.forEach((value, n) => { a[n % channels] += value / pixels; });
}
""",
    "softmax": """
function softmax(x, rows, units, a) {
  for (let r = 0; r < rows * units; r += units) {
    const part = x.slice(r, r + units), top = Math.max(...part);
    const powers = part.map((z) => Math.exp(z - top)), total = powers.reduce((sum, p) => sum + p, 0);
    powers.forEach((p, u) => { a[r + u] = p / total; });
  }
}
""",
    "log_softmax": """
function log_softmax(x, rows, units, a) {
  for (let r = 0; r < rows * units; r += units) {
    const part = x.slice(r, r + units), top = Math.max(...part);
    const total = Math.log(part.reduce((sum, z) => sum + Math.exp(z - top), 0));
    part.forEach((z, u) => { a[r + u] = z - top - total; });
  }
}
""",
    "prelu": """
function prelu(x, leak, rows, units, a) {
  x.forEach((z, n) => { a[n] = z > 0 ? z : leak[n % units] * z; });
}
""",
    "batch_norm": """
function batch_norm(x, scale, shift, mean, variance, rows, units, epsilon, a) {
  x.forEach((z, n) => {
    const u = n % units;
    a[n] = (z - mean[u]) / Math.sqrt(variance[u] + epsilon) * scale[u] + shift[u];
  });
}
""",
    "layer_norm": """
function layer_norm(x, scale, shift, rows, units, epsilon, a) {
  for (let r = 0; r < rows * units; r += units) {
    const part = x.slice(r, r + units), mean = part.reduce((sum, z) => sum + z, 0) / units;
    const deviation = Math.sqrt(part.reduce((sum, z) => sum + (z - mean) ** 2, 0) / units + epsilon);
    part.forEach((z, u) => { a[r + u] = (z - mean) / deviation * scale[u] + shift[u]; });
  }
}
""",
    "copy": """
function copy(x, numbers, a) {
  x.forEach((z, n) => { a[n] = z; });
}
""",
    "accumulate": """
function accumulate(x, numbers, a) {
  x.forEach((z, n) => { a[n] += z; });
}
""",
    "place": """
function place(x, rows, width, total, start, a) {
  for (let r = 0; r < rows; r++) for (let u = 0; u < width; u++) a[r * total + start + u] = x[r * width + u];
}
""",
    "lookup": """
function lookup(x, table, inputs, categories, size, a) {
  for (let n = 0; n < inputs; n++) {
    const row = Math.min(Math.max(Math.trunc(x[n]), 0), categories - 1);
    for (let u = 0; u < size; u++) a[n * size + u] = table[row * size + u];
  }
}
""",
}
