/** How long a person is kept waiting for what the panel can do without. */
const patienceMs = 3000;

/** An answer, or another one instead where it takes longer than a person would wait. */
export async function inTime<T>(answer: Promise<T>, late: T, waitMs = patienceMs): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const instead = new Promise<T>((resolve) => {
    timer = setTimeout(() => resolve(late), waitMs);
  });
  try {
    return await Promise.race([answer, instead]);
  } finally {
    clearTimeout(timer);
  }
}
