const base = 36;
const least = 1;
const most = 26;

/**
 * The letters that a label of a host stands for: `xn--caf-dma` is `café` (RFC 3492). A label that is not so written, or
 * wrongly, comes back as it is.
 */
export function unicodeLabel(label: string): string {
  if (!label.startsWith('xn--')) return label;
  const written = label.slice('xn--'.length);
  const plain = Math.max(0, written.lastIndexOf('-'));
  const letters = Array.from(written.slice(0, plain), (one) => one.charCodeAt(0));
  const rest = written.slice(plain > 0 ? plain + 1 : 0);
  return insert(letters, rest) ? String.fromCodePoint(...letters) : label;
}

/** Puts the letters that are written as numbers among the others; false where a number is none. */
function insert(letters: number[], written: string): boolean {
  let [code, at, bias, read] = [128, 0, 72, 0];
  while (read < written.length) {
    const before = at;
    for (let weight = 1, step = base; ; step += base) {
      const digit = parseInt(written[read] ?? '', base);
      if (Number.isNaN(digit)) return false;
      const value = (digit + most) % base;
      read += 1;
      at += value * weight;
      const threshold = Math.min(most, Math.max(least, step - bias));
      if (value < threshold) break;
      weight *= base - threshold;
    }
    const count = letters.length + 1;
    bias = adapted(at - before, count, before === 0);
    code += Math.floor(at / count);
    at %= count;
    if (code > 0x10ffff) return false;
    letters.splice(at, 0, code);
    at += 1;
  }
  return true;
}

function adapted(distance: number, count: number, isFirst: boolean): number {
  let left = Math.floor(distance / (isFirst ? 700 : 2));
  left += Math.floor(left / count);
  let bias = 0;
  for (; left > ((base - least) * most) / 2; bias += base) left = Math.floor(left / (base - least));
  return bias + Math.floor((base * left) / (left + 38));
}
