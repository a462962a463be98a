import { webPart as strings } from 'StaffStrings';
import * as React from 'react';
import { SharePointPublishingLists } from '../../adapters/sharepoint/publishingLists';
import { setUpSteps } from '../../adapters/sharepoint/setUp/setUpSteps';
import { Button } from '../../components/button/Button';
import type { OwnerTask } from '../../features/acknowledgement/ownerTask';
import { PublishFirstVersion } from '../../features/setUp/PublishFirstVersion';
import { SetUp } from '../../features/setUp/SetUp';
import { isReviewOn, watchReview } from '../reviewOnPage';
import type { AcknowledgementComposition } from './compose';

interface IOwnerTaskScreenProps {
  task: OwnerTask;
  composition: AcknowledgementComposition;
  onDone(): void;
}

/** What only an owner needs, loaded when it is needed. */
export default function OwnerTaskScreen({
  task,
  composition,
  onDone
}: IOwnerTaskScreenProps): React.ReactElement {
  const { site, services } = composition;
  const isReviewHere = useReviewPart(site.url, onDone);
  const steps = React.useMemo(() => setUpSteps(site), [site]);
  const lists = React.useMemo(() => new SharePointPublishingLists(site), [site]);
  if (isReviewHere) return <LeftToReview onLook={onDone} />;
  if (task.kind === 'setUp') return <SetUp steps={steps} onDone={onDone} />;
  const { hashing, clock } = services;
  return (
    <PublishFirstVersion
      policyKey={task.policyKey}
      number={task.number}
      lists={lists}
      hashing={hashing}
      clock={clock}
      onDone={onDone}
    />
  );
}

/** The review on the same page has these tasks too: nothing is shown twice. */
function LeftToReview({ onLook }: { onLook(): void }): React.ReactElement {
  return (
    <>
      <p>{strings.leftToReview}</p>
      <Button onClick={onLook}>{strings.lookAgain}</Button>
    </>
  );
}

/** Whether the review of the same lists is on this page, and what is to be done when something has become of it. */
function useReviewPart(siteUrl: string, onChange: () => void): boolean {
  const [isHere, setHere] = React.useState(() => isReviewOn(siteUrl));
  React.useEffect(
    () =>
      watchReview(() => {
        setHere(isReviewOn(siteUrl));
        onChange();
      }),
    [siteUrl, onChange]
  );
  return isHere;
}
