/** Cuts a stream into batches, pulling no item before the batch before it was taken: memory holds one batch. */

/** Batches of at most `count` items; one ends early when its items' `size` reaches `limit` together. */
export async function* batches<T>(
  items: AsyncIterable<T> | Iterable<T>,
  count: number,
  size: (item: T) => number,
  limit: number,
): AsyncGenerator<T[]> {
  let batch: T[] = [];
  let total = 0;
  for await (const item of items) {
    batch.push(item);
    total += size(item);
    if (batch.length < count && total < limit) continue;
    yield batch;
    batch = [];
    total = 0;
  }
  if (batch.length > 0) yield batch;
}
