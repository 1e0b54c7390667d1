"""The library of `core.export._scalar` in plain Python: name → function."""

from __future__ import annotations

from collections.abc import Mapping

SOURCES: Mapping[str, str] = {
    "dense": """
def dense(x, weight, bias, n_in, n_out, a):
    for j in range(n_out):
        a[j] = sum(x[i] * weight[i * n_out + j] for i in range(n_in)) + (bias[j] if bias else 0.0)
""",
    "conv": """
def conv(x, weight, bias, h, w, c, oh, ow, o, k, stride, dilation, top, left, a):
    for y, z, f in itertools.product(range(oh), range(ow), range(o)):
        total = bias[f] if bias else 0.0
        for i, j in itertools.product(range(k), range(k)):
            down, across = y * stride + i * dilation - top, z * stride + j * dilation - left
            if 0 <= down < h and 0 <= across < w:
                at, of = (down * w + across) * c, (i * k + j) * c * o + f
                total += sum(x[at + n] * weight[of + n * o] for n in range(c))
        a[(y * ow + z) * o + f] = total
""",
    "window": """
def window(x, h, w, c, y, z, n, k, stride, top, left):
    i, j = y * stride - top, z * stride - left
    places = itertools.product(range(i, i + k), range(j, j + k))
    return [x[(i * w + j) * c + n] for i, j in places if 0 <= i < h and 0 <= j < w]
""",
    "max_pool": """
def max_pool(x, h, w, c, oh, ow, k, stride, top, left, a):
    for y, z, n in itertools.product(range(oh), range(ow), range(c)):
        a[(y * ow + z) * c + n] = max(window(x, h, w, c, y, z, n, k, stride, top, left), default=-math.inf)
""",
    "average_pool": """
def average_pool(x, h, w, c, oh, ow, k, stride, top, left, a):
    for y, z, n in itertools.product(range(oh), range(ow), range(c)):
        a[(y * ow + z) * c + n] = sum(window(x, h, w, c, y, z, n, k, stride, top, left)) / (k * k)
""",
    "average_pixels": """
def average_pixels(x, pixels, channels, a):
    for n in range(channels):
        a[n] = sum(x[n::channels]) / pixels
""",
    "softmax": """
def softmax(x, rows, units, a):
    for r in range(0, rows * units, units):
        top = max(x[r:r + units])
        powers = [math.exp(z - top) for z in x[r:r + units]]
        a[r:r + units] = [p / sum(powers) for p in powers]
""",
    "log_softmax": """
def log_softmax(x, rows, units, a):
    for r in range(0, rows * units, units):
        top = max(x[r:r + units])
        total = math.log(sum(math.exp(z - top) for z in x[r:r + units]))
        a[r:r + units] = [z - top - total for z in x[r:r + units]]
""",
    "prelu": """
def prelu(x, leak, rows, units, a):
    for n, z in enumerate(x):
        a[n] = z if z > 0 else leak[n % units] * z
""",
    "batch_norm": """
def batch_norm(x, scale, shift, mean, variance, rows, units, epsilon, a):
    for n, z in enumerate(x):
        u = n % units
        a[n] = (z - mean[u]) / math.sqrt(variance[u] + epsilon) * scale[u] + shift[u]
""",
    "layer_norm": """
def layer_norm(x, scale, shift, rows, units, epsilon, a):
    for r in range(0, rows * units, units):
        part = x[r:r + units]
        mean = sum(part) / units
        deviation = math.sqrt(sum((z - mean) ** 2 for z in part) / units + epsilon)
        a[r:r + units] = [(z - mean) / deviation * scale[u] + shift[u] for u, z in enumerate(part)]
""",
    "copy": """
def copy(x, numbers, a):
    a[:] = x
""",
    "accumulate": """
def accumulate(x, numbers, a):
    for n, z in enumerate(x):
        a[n] += z
""",
    "place": """
def place(x, rows, width, total, start, a):
    for r in range(rows):
        a[r * total + start:r * total + start + width] = x[r * width:(r + 1) * width]
""",
    "lookup": """
def lookup(x, table, inputs, categories, size, a):
    for n in range(inputs):
        row = min(max(int(x[n]), 0), categories - 1) * size
        a[n * size:(n + 1) * size] = table[row:row + size]
""",
}
