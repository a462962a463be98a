/** Rejects where a promise takes longer: some browsers never answer for storage that they keep closed. */
export function within<T>(promise: Promise<T>, milliseconds: number): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(
      () => reject(new Error(`There was no answer within ${milliseconds} ms.`)),
      milliseconds
    );
    promise.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
