import * as React from 'react';

type FileDropTarget = {
  /** Files are held over the place. */
  isOver: boolean;
  /** What the element that is the place listens with. */
  handlers: Pick<React.DOMAttributes<HTMLElement>, 'onDragOver' | 'onDragLeave' | 'onDrop' | 'onPaste'>;
};

/** A place to drop files on, or to paste them into by keyboard. Texts that are dropped or pasted go where they would. */
export function useFileDrop(onFiles: (files: File[]) => void): FileDropTarget {
  const [isOver, setOver] = React.useState(false);

  function take(event: React.SyntheticEvent, data: DataTransfer): void {
    if (data.files.length === 0) return;
    event.preventDefault();
    onFiles(Array.from(data.files));
  }

  return {
    isOver,
    handlers: {
      onDragOver: (event) => {
        if (!event.dataTransfer.types.includes('Files')) return;
        // Without this a browser opens the file in place of the page.
        event.preventDefault();
        setOver(true);
      },
      onDragLeave: () => setOver(false),
      onDrop: (event) => {
        setOver(false);
        take(event, event.dataTransfer);
      },
      onPaste: (event) => {
        // What is copied as text and as a picture of it, such as a table, is pasted as text where a person writes.
        if (!isWriting(event.target) || !event.clipboardData.types.includes('text/plain'))
          take(event, event.clipboardData);
      }
    }
  };
}

function isWriting(target: EventTarget): boolean {
  return target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
}
