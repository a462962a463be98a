import * as React from 'react';
import CasesTab from '../../features/cases/CasesTab';
import { composeCases } from './composeCases';
import type { ReviewTabProps } from './ReviewTabProps';

/** Reported posts and their cases. */
export default function CasesTabScreen({ composition, isOwner }: ReviewTabProps): React.ReactElement {
  const services = React.useMemo(() => composeCases(composition), [composition]);
  const { person, format } = composition;
  const viewer = React.useMemo(() => ({ ...person, format, mayDelete: isOwner }), [person, format, isOwner]);
  return <CasesTab services={services} viewer={viewer} />;
}
