import { DefaultButton, PrimaryButton } from '@fluentui/react/lib/Button';
import { versions as strings } from 'ReviewStrings';
import * as React from 'react';
import { readVersions } from '../../application/review/readVersions';
import type { VersionsOverview } from '../../application/review/readVersions';
import { fill } from '../../components/fill';
import { FailureBar } from '../../components/fluent/FailureBar';
import { useFocusNext } from '../../components/fluent/useFocusNext';
import type { Format } from '../../components/format';
import { useAnswer } from '../../components/useAnswer';
import { defaultPolicy } from '../../domain/policy/defaultPolicy';
import type { PolicyContent } from '../../domain/policy/policy';
import { draftFrom } from '../../domain/policy/versionDraft';
import { nextNumber } from '../../domain/policy/versions';
import { Editor } from './Editor';
import { RenewDialog } from './RenewDialog';
import type { IVersionsServices } from './services';
import { VersionList } from './VersionList';
import styles from './Versions.module.scss';

interface IVersionsAreaProps {
  services: IVersionsServices;
  format: Format;
}

/** The versions of the policy: what is published, and writing and publishing the next one. */
export default function VersionsArea({ services, format }: IVersionsAreaProps): React.ReactElement {
  const { register } = services;
  const { refresh, ...answer } = useAnswer(
    React.useCallback(() => readVersions(register, Date.now()), [register])
  );
  if (answer.kind === 'failed')
    return <FailureBar title={strings.failedTitle} failure={answer.failure} onTryAgain={refresh} />;
  if (!answer.last) return <p role="status">{strings.reading}</p>;
  return <Versions overview={answer.last} services={services} format={format} onChanged={refresh} />;
}

interface IVersionsProps extends IVersionsAreaProps {
  overview: VersionsOverview;
  onChanged(): void;
}

function Versions({ overview, services, format, onChanged }: IVersionsProps): React.ReactElement {
  const { drafts } = services;
  const { versions, current, scheduledFrom, last, policyKey } = overview;
  const number = nextNumber(policyKey, versions);
  const start = last ?? { ...defaultPolicy, policyKey };
  const [draft, setDraft] = React.useState<PolicyContent | undefined>(() =>
    keptDraft(drafts.load(), policyKey)
  );
  const [renewed, setRenewed] = React.useState<PolicyContent>();
  const [news, setNews] = React.useState('');
  const [editorHeading, goToEditor] = useFocusNext<HTMLHeadingElement>();
  const [listHeading, goToList] = useFocusNext<HTMLHeadingElement>();
  const [write, goToWrite] = useFocusNext<HTMLButtonElement>();

  function change(next: PolicyContent | undefined): void {
    setDraft(next);
    setNews('');
    if (next) drafts.save(next);
    else drafts.clear();
  }

  function published(content: PolicyContent): void {
    setRenewed(undefined);
    change(undefined);
    setNews(newsOf(content, format));
    goToList();
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
          previous={last}
          scheduledFrom={scheduledFrom}
          services={services}
          format={format}
          heading={editorHeading}
          onChange={change}
          onDiscard={() => {
            change(undefined);
            goToWrite();
          }}
          onPublished={published}
        />
      ) : (
        <div className={styles.actions}>
          <PrimaryButton
            elementRef={write}
            text={strings.write}
            onClick={() => {
              change(draftFrom(start, number));
              goToEditor();
            }}
          />
          {last && !scheduledFrom && <DefaultButton text={strings.renew} onClick={() => setRenewed(last)} />}
        </div>
      )}
      <VersionList
        versions={versions}
        current={current}
        services={services}
        format={format}
        heading={listHeading}
        onWithdrawn={() => {
          goToList();
          onChanged();
        }}
      />
      {renewed && (
        <RenewDialog
          current={renewed}
          number={number}
          services={services}
          format={format}
          onClose={() => setRenewed(undefined)}
          onPublished={published}
        />
      )}
    </div>
  );
}

function newsOf({ number, schedule }: PolicyContent, format: Format): string {
  return schedule?.from
    ? fill(strings.scheduledNews, { number, date: format.date(schedule.from) })
    : fill(strings.publishedNews, { number });
}

/** A draft of another policy is not this one's. */
function keptDraft(draft: PolicyContent | undefined, policyKey: string): PolicyContent | undefined {
  return draft?.policyKey === policyKey ? draft : undefined;
}
