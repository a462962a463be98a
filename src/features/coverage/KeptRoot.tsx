import * as React from 'react';
import * as ReactDom from 'react-dom';

export interface IKeptRootProps {
  /**
   * What stands there, as wide as there is room, in pixels. It is given nothing large, since it stays in memory.
   */
  draw(width: number): React.ReactElement;
}

/** Roots that nothing is shown in at present. */
const spare: HTMLElement[] = [];

/**
 * Draws by a React root of its own, which is put aside when it goes and taken again when the next one comes.
 *
 * Fluent's charts keep a function of every chart that was ever shown among their class names, and with it the chart. So
 * one chart is shown again and again; and React, which leads from a component to all that stands above it, leads from
 * here to this root and not to everything the page has read.
 */
export function KeptRoot({ draw }: IKeptRootProps): React.ReactElement {
  const place = React.useRef<HTMLDivElement>(null);
  const [root] = React.useState(() => spare.pop() ?? document.createElement('div'));
  React.useLayoutEffect(() => {
    place.current?.append(root);
    return () => {
      root.remove();
      spare.push(root);
    };
  }, [root]);
  // Not while this component is drawn: what is made then leads back to it.
  React.useLayoutEffect(() => {
    ReactDom.render(draw(root.clientWidth), root);
  }, [root, draw]);
  return <div ref={place} />;
}
