import * as React from 'react';
import { versions as strings } from 'ReviewStrings';
import { Button } from '../../components/button/Button';
import { failureText } from '../../components/failureText';
import { fill } from '../../components/fill';
import { NotLoaded } from '../../components/message/NotLoaded';
import { defaultPolicy } from '../../domain/policy/defaultPolicy';
import type { PolicyContent } from '../../domain/policy/policy';
import { draftFrom, renewalOf } from '../../domain/policy/versionDraft';
import { nextNumber } from '../../domain/policy/versions';
import { Editor } from './Editor';
import type { IVersionsServices } from './services';
import { useRegister } from './useRegister';
import type { Register } from './useRegister';
import { VersionList } from './VersionList';
import styles from './Versions.module.scss';
import type { Format } from '../../components/format';

export interface IVersionsAreaProps {
  services: IVersionsServices;
  format: Format;
}

/** The versions of the policy: what is published, and writing and publishing the next one. */
export default function VersionsArea({ services, format }: IVersionsAreaProps): React.ReactElement {
  const { state, refresh } = useRegister(services.register);
  switch (state.kind) {
    case 'reading':
      return <p role="status">{strings.reading}</p>;
    case 'failed':
      return (
        <NotLoaded
          title={strings.failedTitle}
          reason={failureText(state.failure, { otherwise: strings.failedBody })}
          onTryAgain={refresh}
        />
      );
    case 'ready':
      return <Versions register={state.register} services={services} format={format} onChanged={refresh} />;
  }
}

interface IVersionsProps extends IVersionsAreaProps {
  register: Register;
  onChanged(): void;
}

function Versions({ register, services, format, onChanged }: IVersionsProps): React.ReactElement {
  const { drafts } = services;
  const { versions, current, policyKey } = register;
  const number = nextNumber(policyKey, versions);
  const start = current ?? { ...defaultPolicy, policyKey };
  const [draft, setDraft] = React.useState<PolicyContent | undefined>(() =>
    keptDraft(drafts.load(), policyKey)
  );
  const [news, setNews] = React.useState('');

  function change(next: PolicyContent | undefined): void {
    setDraft(next);
    setNews('');
    if (next) drafts.save(next);
    else drafts.clear();
  }

  function published({ number: publishedNumber }: PolicyContent): void {
    change(undefined);
    setNews(fill(strings.publishedNews, { number: publishedNumber }));
    onChanged();
  }

  return (
    <div>
      <p role="status" className={styles.news}>
        {news}
      </p>
      {draft ? (
        <Editor
          draft={{ ...draft, number }}
          previous={current}
          services={services}
          format={format}
          onChange={change}
          onDiscard={() => change(undefined)}
          onPublished={published}
        />
      ) : (
        <div className={styles.actions}>
          <Button kind="primary" onClick={() => change(draftFrom(start, number))}>
            {strings.write}
          </Button>
          {current && <Button onClick={() => change(renewalOf(current, number))}>{strings.renew}</Button>}
        </div>
      )}
      <VersionList versions={versions} services={services} format={format} onChanged={onChanged} />
    </div>
  );
}

/** A draft of another policy is not this one's. */
function keptDraft(draft: PolicyContent | undefined, policyKey: string): PolicyContent | undefined {
  return draft?.policyKey === policyKey ? draft : undefined;
}
