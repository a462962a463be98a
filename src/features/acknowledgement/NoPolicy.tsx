import * as React from 'react';
import { acknowledgement as strings } from 'StaffStrings';
import type { PolicyPage } from '../../application/acknowledgement/policyPage';
import { fill } from '../../components/fill';
import type { Format } from '../../components/format';
import { Message } from '../../components/message/Message';
import type { OwnerTask } from './ownerTask';

interface INoPolicyProps {
  page: Exclude<PolicyPage, { kind: 'ready' | 'failed' }>;
  format: Format;
  /** The way to look again. */
  action: React.ReactNode;
  renderOwnerTask(task: OwnerTask): React.ReactElement;
}

/** SharePoint has answered, and there is no policy to show: what is so, and the way forward for the one who reads it. */
export default function NoPolicy({
  page,
  format,
  action,
  renderOwnerTask
}: INoPolicyProps): React.ReactElement {
  switch (page.kind) {
    case 'notSetUp':
      if (page.mayManage) return renderOwnerTask({ kind: 'setUp' });
      return (
        <Message tone="information" icon="Info" title={strings.notSetUpTitle} actions={action}>
          <p>{strings.notSetUpBody}</p>
        </Message>
      );
    case 'nothingPublished':
      if (page.scheduledFrom) {
        return (
          <Message tone="information" icon="Info" title={strings.nothingPublishedTitle} actions={action}>
            <p>{fill(strings.takesEffect, { date: format.date(page.scheduledFrom) })}</p>
          </Message>
        );
      }
      if (page.mayManage && page.otherKeys.length > 0) {
        return (
          <Message tone="warning" icon="Warning" title={strings.unknownKeyTitle} actions={action}>
            <p>{fill(strings.unknownKeyBody, { key: page.policyKey, keys: page.otherKeys.join(', ') })}</p>
          </Message>
        );
      }
      if (page.mayManage) {
        const { policyKey, nextNumber } = page;
        return renderOwnerTask({ kind: 'publish', policyKey, number: nextNumber });
      }
      return (
        <Message tone="information" icon="Info" title={strings.nothingPublishedTitle} actions={action}>
          <p>{strings.nothingPublishedBody}</p>
        </Message>
      );
    case 'newerRelease':
      return (
        <Message tone="information" icon="Info" title={strings.newerTitle} actions={action}>
          <p>{fill(strings.newerBody, { number: page.versionNumber })}</p>
        </Message>
      );
    case 'altered':
      return (
        <Message tone="error" icon="ShieldAlert" title={strings.alteredTitle} actions={action}>
          <p>{fill(strings.alteredBody, { number: page.versionNumber })}</p>
        </Message>
      );
  }
}
