import {
  defaultRangeExtractor,
  measureElement,
  observeWindowOffset,
  observeWindowRect,
  type VirtualItem,
  Virtualizer,
  windowScroll,
} from '@tanstack/virtual-core';
import { useLayoutEffect, useReducer, useState } from 'preact/hooks';

interface VirtualRows {
  /** What is drawn of the list: what is in sight, a little around it, and the row the keyboard stands on. */
  readonly items: readonly VirtualItem[];
  /** px that the whole list is high. */
  readonly height: number;
  /** px above which the list begins. */
  readonly top: number;
  /** Called with every row that is drawn: what it measures counts, whatever the reader's text size. */
  readonly measure: (row: HTMLElement | null) => void;
  readonly scrollTo: (index: number) => void;
}

interface ListShape {
  readonly count: number;
  readonly keyOf: (index: number) => string;
  /** px, before a row was measured. */
  readonly sizeOf: (index: number) => number;
  /** The row that is drawn wherever it is. */
  readonly active: number | null;
  /** px from the top of the page to the list's. */
  readonly top: number;
  /** px at the top and the end of the window that something else lies over. */
  readonly covered: number;
}

/** Measured when the browser has laid it out by itself: asked before, it would have to for each row. */
const sizeOfRow: typeof measureElement<HTMLElement> = (row, entry, list) => {
  if (entry) return measureElement(row, entry, list);
  const index = list.indexFromElement(row);
  const { getItemKey, estimateSize } = list.options;
  return list.itemSizeCache.get(getItemKey(index)) ?? estimateSize(index);
};

/** Of a list in a page that scrolls as a whole, the rows in sight. */
export function useVirtualRows({
  count,
  keyOf,
  sizeOf,
  active,
  top,
  covered,
}: ListShape): VirtualRows {
  const [, draw] = useReducer((turn: number) => turn + 1, 0);
  const options = {
    count,
    getScrollElement: () => window,
    observeElementRect: observeWindowRect,
    observeElementOffset: observeWindowOffset,
    scrollToFn: windowScroll,
    estimateSize: sizeOf,
    getItemKey: keyOf,
    measureElement: sizeOfRow,
    overscan: 3,
    scrollMargin: top,
    scrollPaddingStart: covered,
    scrollPaddingEnd: covered,
    initialRect: { width: innerWidth, height: innerHeight },
    onChange: () => draw(undefined),
    rangeExtractor: (range: Parameters<typeof defaultRangeExtractor>[0]) => {
      const inSight = defaultRangeExtractor(range);
      return active === null || active >= count || inSight.includes(active)
        ? inSight
        : [...inSight, active].sort((a, b) => a - b);
    },
  };
  const [virtual] = useState(() => new Virtualizer<Window, HTMLElement>(options));
  virtual.setOptions(options);
  useLayoutEffect(() => virtual._didMount(), [virtual]);
  useLayoutEffect(() => virtual._willUpdate());
  return {
    items: virtual.getVirtualItems(),
    height: virtual.getTotalSize(),
    top,
    measure: virtual.measureElement,
    scrollTo: (index) => virtual.scrollToIndex(index, { align: 'auto' }),
  };
}
