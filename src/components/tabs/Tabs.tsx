import * as React from 'react';
import styles from './Tabs.module.scss';

type Tab = { key: string; title: string };

interface ITabsProps {
  /** What the row of tabs is called. */
  label: string;
  tabs: readonly Tab[];
  selected: string;
  onSelect(key: string): void;
}

/**
 * A row of tabs and the panel of the one selected. One stop for the Tab key; arrow keys, Home and End go from tab
 * to tab, as the pattern for tabs has it. A tab is selected by press or Enter, since showing one may read a lot.
 */
export function Tabs({
  label,
  tabs,
  selected,
  onSelect,
  children
}: React.PropsWithChildren<ITabsProps>): React.ReactElement {
  const list = React.useRef<HTMLDivElement>(null);

  function moveFocus(event: React.KeyboardEvent, index: number): void {
    const next = nextIndex(event.key, index, tabs.length, document.dir === 'rtl');
    if (next === undefined) return;
    event.preventDefault();
    list.current?.querySelectorAll<HTMLButtonElement>('[role="tab"]')[next].focus();
  }

  return (
    <div>
      <div role="tablist" aria-label={label} className={styles.list} ref={list}>
        {tabs.map(({ key, title }, index) => (
          <button
            key={key}
            type="button"
            role="tab"
            id={`tab-${key}`}
            aria-selected={key === selected}
            aria-controls={key === selected ? `tab-panel-${key}` : undefined}
            tabIndex={key === selected ? 0 : -1}
            className={styles.tab}
            onClick={() => onSelect(key)}
            onKeyDown={(event) => moveFocus(event, index)}
          >
            {title}
          </button>
        ))}
      </div>
      <div
        role="tabpanel"
        id={`tab-panel-${selected}`}
        aria-labelledby={`tab-${selected}`}
        className={styles.panel}
      >
        {children}
      </div>
    </div>
  );
}

function nextIndex(key: string, index: number, count: number, rightToLeft: boolean): number | undefined {
  const step = rightToLeft ? -1 : 1;
  switch (key) {
    case 'ArrowRight':
      return (index + step + count) % count;
    case 'ArrowLeft':
      return (index - step + count) % count;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return undefined;
  }
}
