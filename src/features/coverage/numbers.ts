/** A count in the reader's way of writing numbers. */
export function formatCount(count: number, locale: string): string {
  return new Intl.NumberFormat(locale).format(count);
}

/** A share of a whole. Rounded down, so that only everyone is 100%. */
export function formatShare(part: number, whole: number, locale: string): string {
  const share = whole === 0 ? 0 : Math.floor((part / whole) * 1000) / 1000;
  return new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 }).format(share);
}
