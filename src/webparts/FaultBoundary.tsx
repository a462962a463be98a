import * as React from 'react';
import { components as strings } from 'SharedStrings';
import { clockIn } from '../adapters/browser/clock';
import type { IFaultLog } from '../application/support/ports';
import { fill } from '../components/fill';
import { Message } from '../components/message/Message';
import { faultPlace } from '../domain/support/fault';

type FaultBoundaryProps = React.PropsWithChildren<{ faults: IFaultLog }>;

/** Shows what nobody foresaw as a message with a way on, instead of an empty web part. An owner finds it under Support. */
export class FaultBoundary extends React.Component<FaultBoundaryProps, { error?: Error }> {
  public state: { error?: Error } = {};

  public static getDerivedStateFromError(error: Error): { error?: Error } {
    return { error };
  }

  public componentDidCatch(error: Error): void {
    this.props.faults.add({ at: clockIn().now().toISOString(), what: faultPlace(error) });
  }

  public render(): React.ReactNode {
    const { error } = this.state;
    if (!error) return this.props.children;
    return (
      <Message tone="error" icon="StatusErrorFull" title={strings.brokenTitle}>
        <p>{fill(strings.brokenBody, { detail: error.message })}</p>
      </Message>
    );
  }
}
