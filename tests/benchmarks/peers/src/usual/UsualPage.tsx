import {
  Checkbox,
  DefaultButton,
  Icon,
  MessageBar,
  MessageBarType,
  Panel,
  PrimaryButton,
  Spinner,
  Stack,
  Text,
  TextField
} from '@fluentui/react';
import type { SPFI } from '@pnp/sp/presets/all';
import * as React from 'react';
import { addUsualRecord, readUsualPolicy } from './usualLists';
import type { UsualPolicy } from './usualLists';

/** The highlights, the tick, the button, the receipt and a panel to report in, all of it there from the start. */
export function UsualPage({ sp }: { sp: SPFI }): React.ReactElement {
  const [policy, setPolicy] = React.useState<UsualPolicy>();
  const [problem, setProblem] = React.useState('');
  const [isReporting, setReporting] = React.useState(false);
  const show = (error: Error): void => setProblem(error.message);
  React.useEffect(() => {
    readUsualPolicy(sp).then(setPolicy, show);
  }, [sp]);
  if (problem) return <MessageBar messageBarType={MessageBarType.error}>{problem}</MessageBar>;
  if (!policy) return <Spinner label="Loading" />;
  return (
    <Stack tokens={{ childrenGap: 16 }}>
      <Text variant="xxLarge">{policy.title}</Text>
      <DefaultButton text="Report a post" onClick={() => setReporting(true)} />
      {policy.points.map((point) => (
        <Stack horizontal key={point.key} tokens={{ childrenGap: 12 }}>
          <Icon iconName={point.icon} />
          <Text>{point.title}</Text>
          <Text>{point.text}</Text>
        </Stack>
      ))}
      <Standing
        policy={policy}
        onAcknowledge={() =>
          addUsualRecord(sp, policy).then((acknowledgedAt) => setPolicy({ ...policy, acknowledgedAt }), show)
        }
      />
      <Panel headerText="Report a post" isOpen={isReporting} onDismiss={() => setReporting(false)}>
        <TextField label="Link to the post" />
        <TextField label="What happened" multiline />
      </Panel>
    </Stack>
  );
}

type StandingProps = { policy: UsualPolicy; onAcknowledge(): void };

function Standing({ policy, onAcknowledge }: StandingProps): React.ReactElement {
  const [agreed, setAgreed] = React.useState(false);
  if (policy.acknowledgedAt) {
    return (
      <MessageBar messageBarType={MessageBarType.success}>
        <h3>Your receipt</h3> {policy.acknowledgedAt}
      </MessageBar>
    );
  }
  return (
    <>
      <Checkbox label={policy.statement} onChange={(_, checked) => setAgreed(checked === true)} />
      <PrimaryButton text="Acknowledge" disabled={!agreed} onClick={onAcknowledge} />
    </>
  );
}
