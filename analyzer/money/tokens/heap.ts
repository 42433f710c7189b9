/** A binary heap of numbers over a fixed buffer, smallest first. */
export class MinHeap {
  private items: Float64Array = new Float64Array(0);
  private size = 0;

  /** Empties the heap and makes room. A buffer that once held something huge is not kept for a small job. */
  reset(capacity: number): void {
    this.size = 0;
    if (this.items.length < capacity || this.items.length > 64 * capacity + 65_536) {
      this.items = new Float64Array(capacity);
    }
  }

  push(item: number): void {
    let child = this.size++;
    while (child > 0) {
      const parent = (child - 1) >> 1;
      const above = this.items[parent] as number;
      if (above <= item) break;
      this.items[child] = above;
      child = parent;
    }
    this.items[child] = item;
  }

  /** `undefined` when the heap is empty. */
  pop(): number | undefined {
    if (this.size === 0) return undefined;
    const smallest = this.items[0];
    const last = this.items[--this.size] as number;
    this.sink(last);
    return smallest;
  }

  private sink(item: number): void {
    let parent = 0;
    for (;;) {
      let child = 2 * parent + 1;
      if (child >= this.size) break;
      if (child + 1 < this.size && (this.items[child + 1] as number) < (this.items[child] as number)) child++;
      const below = this.items[child] as number;
      if (below >= item) break;
      this.items[parent] = below;
      parent = child;
    }
    this.items[parent] = item;
  }
}
