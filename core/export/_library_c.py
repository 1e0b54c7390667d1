"""The library of `core.export._scalar` in C99: name → function; "§_" stands for the network's own prefix."""

from __future__ import annotations

from collections.abc import Mapping

SOURCES: Mapping[str, str] = {
    "§_dense": """
static inline void §_dense(const §_real *x, const §_real *weight, const §_real *bias, int n_in, int n_out, §_real *a)
{
    for (int j = 0; j < n_out; j++) {
        §_real total = 0;
        for (int i = 0; i < n_in; i++) total += x[i] * weight[i * n_out + j];
        a[j] = bias ? total + bias[j] : total;
    }
}
""",
    "§_conv": """
static inline void §_conv(const §_real *x, const §_real *weight, const §_real *bias, int h, int w, int c, int oh,
                          int ow, int o, int k, int stride, int dilation, int top, int left, §_real *a)
{
    for (int y = 0; y < oh; y++) for (int z = 0; z < ow; z++) for (int f = 0; f < o; f++) {
        §_real total = 0;
        for (int i = 0; i < k; i++) for (int j = 0; j < k; j++) {
            const int down = y * stride + i * dilation - top, across = z * stride + j * dilation - left;
            if (down < 0 || down >= h || across < 0 || across >= w) continue;
            for (int n = 0; n < c; n++) total += x[(down * w + across) * c + n] * weight[((i * k + j) * c + n) * o + f];
        }
        a[(y * ow + z) * o + f] = bias ? total + bias[f] : total;
    }
}
""",
    "§_pool": """
static inline void §_pool(const §_real *x, int h, int w, int c, int oh, int ow, int k, int stride, int top, int left,
                          int largest, §_real *a)
{
    for (int y = 0; y < oh; y++) for (int z = 0; z < ow; z++) for (int n = 0; n < c; n++) {
        §_real found = largest ? -(§_real)INFINITY : 0;
        for (int i = 0; i < k; i++) for (int j = 0; j < k; j++) {
            const int down = y * stride + i - top, across = z * stride + j - left;
            if (down < 0 || down >= h || across < 0 || across >= w) continue;
            const §_real value = x[(down * w + across) * c + n];
            found = !largest ? found + value : value > found ? value : found;
        }
        a[(y * ow + z) * c + n] = largest ? found : found / (§_real)(k * k);
    }
}
""",
    "§_max_pool": """
static inline void §_max_pool(const §_real *x, int h, int w, int c, int oh, int ow, int k, int stride, int top,
                              int left, §_real *a)
{
    §_pool(x, h, w, c, oh, ow, k, stride, top, left, 1, a);
}
""",
    "§_average_pool": """
static inline void §_average_pool(const §_real *x, int h, int w, int c, int oh, int ow, int k, int stride, int top,
                                  int left, §_real *a)
{
    §_pool(x, h, w, c, oh, ow, k, stride, top, left, 0, a);
}
""",
    "§_average_pixels": """
static inline void §_average_pixels(const §_real *x, int pixels, int channels, §_real *a)
{
    for (int n = 0; n < channels; n++) {
        a[n] = 0;
        for (int p = 0; p < pixels; p++) a[n] += x[p * channels + n];
        a[n] /= (§_real)pixels;
    }
}
""",
    "§_softmax": """
static inline void §_softmax(const §_real *x, int rows, int units, §_real *a)
{
    for (int r = 0; r < rows; r++, x += units, a += units) {
        §_real top = x[0], total = 0;
        for (int u = 1; u < units; u++) top = x[u] > top ? x[u] : top;
        for (int u = 0; u < units; u++) total += a[u] = exp(x[u] - top);
        for (int u = 0; u < units; u++) a[u] /= total;
    }
}
""",
    "§_log_softmax": """
static inline void §_log_softmax(const §_real *x, int rows, int units, §_real *a)
{
    for (int r = 0; r < rows; r++, x += units, a += units) {
        §_real top = x[0], total = 0;
        for (int u = 1; u < units; u++) top = x[u] > top ? x[u] : top;
        for (int u = 0; u < units; u++) total += exp(x[u] - top);
        for (int u = 0; u < units; u++) a[u] = x[u] - top - log(total);
    }
}
""",
    "§_prelu": """
static inline void §_prelu(const §_real *x, const §_real *leak, int rows, int units, §_real *a)
{
    for (int n = 0; n < rows * units; n++) a[n] = x[n] > 0 ? x[n] : leak[n % units] * x[n];
}
""",
    "§_batch_norm": """
static inline void §_batch_norm(const §_real *x, const §_real *scale, const §_real *shift, const §_real *mean,
                                const §_real *variance, int rows, int units, §_real epsilon, §_real *a)
{
    for (int n = 0; n < rows * units; n++) {
        const int u = n % units;
        a[n] = (x[n] - mean[u]) / sqrt(variance[u] + epsilon) * scale[u] + shift[u];
    }
}
""",
    "§_layer_norm": """
static inline void §_layer_norm(const §_real *x, const §_real *scale, const §_real *shift, int rows, int units,
                                §_real epsilon, §_real *a)
{
    for (int r = 0; r < rows; r++, x += units, a += units) {
        §_real mean = 0, variance = 0;
        for (int u = 0; u < units; u++) mean += x[u] / (§_real)units;
        for (int u = 0; u < units; u++) variance += (x[u] - mean) * (x[u] - mean) / (§_real)units;
        for (int u = 0; u < units; u++) a[u] = (x[u] - mean) / sqrt(variance + epsilon) * scale[u] + shift[u];
    }
}
""",
    "§_copy": """
static inline void §_copy(const §_real *x, int numbers, §_real *a)
{
    for (int n = 0; n < numbers; n++) a[n] = x[n];
}
""",
    "§_accumulate": """
static inline void §_accumulate(const §_real *x, int numbers, §_real *a)
{
    for (int n = 0; n < numbers; n++) a[n] += x[n];
}
""",
    "§_place": """
static inline void §_place(const §_real *x, int rows, int width, int total, int start, §_real *a)
{
    for (int r = 0; r < rows; r++) for (int u = 0; u < width; u++) a[r * total + start + u] = x[r * width + u];
}
""",
    "§_lookup": """
static inline void §_lookup(const §_real *x, const §_real *table, int inputs, int categories, int size, §_real *a)
{
    for (int n = 0; n < inputs; n++) {
        int row = (int)x[n];
        row = row < 0 ? 0 : row >= categories ? categories - 1 : row;
        for (int u = 0; u < size; u++) a[n * size + u] = table[row * size + u];
    }
}
""",
}
CATEGORY = """
/* Gives the place of a text among others, -1 where it is not there. */
static inline int §_find(const char *text, const char *const *known, int count)
{
    for (int n = 0; n < count; n++) if (strcmp(text, known[n]) == 0) return n;
    return -1;
}
"""
