import * as React from 'react';
import { clockIn } from '../adapters/browser/clock';
import type { IFaultLog } from '../application/support/ports';
import { ErrorBoundary } from '../components/errorBoundary/ErrorBoundary';
import { faultPlace } from '../domain/support/fault';

type FaultBoundaryProps = React.PropsWithChildren<{ faults: IFaultLog }>;

/** An error boundary whose faults an owner finds under Support. */
export class FaultBoundary extends ErrorBoundary<FaultBoundaryProps> {
  public componentDidCatch(error: Error): void {
    this.props.faults.add({ at: clockIn().now().toISOString(), what: faultPlace(error) });
  }
}
