import { Checkbox } from '@fluentui/react/lib/Checkbox';
import { versions as strings } from 'ReviewStrings';
import * as React from 'react';
import { FormField } from '../../components/fluent/FormField';
import type { Format } from '../../components/format';
import type { PolicyContent } from '../../domain/policy/policy';
import { withSchedule } from '../../domain/policy/versionDraft';
import { DueField } from './DueField';
import { PointsEditor } from './PointsEditor';
import { QuestionsEditor } from './QuestionsEditor';
import { ScheduleFields } from './ScheduleFields';
import type { IVersionsServices } from './services';
import styles from './Versions.module.scss';

interface IDraftFieldsProps {
  draft: PolicyContent;
  /** There is no version before to say a difference from. */
  isFirst: boolean;
  services: IVersionsServices;
  format: Format;
  onChange(draft: PolicyContent): void;
}

/** What a version is made of, to write. */
export function DraftFields(props: IDraftFieldsProps): React.ReactElement {
  const { draft, isFirst, services, format } = props;
  const onChange = (part: Partial<PolicyContent>): void => props.onChange({ ...draft, ...part });
  return (
    <>
      <FormField
        label={strings.titleLabel}
        maxLength={255}
        value={draft.title}
        onChange={(title) => onChange({ title })}
      />
      <FormField
        label={strings.statement}
        rows={2}
        value={draft.statement}
        onChange={(statement) => onChange({ statement })}
      />
      <PointsEditor points={draft.points} ids={services.ids} onChange={(points) => onChange({ points })} />
      <QuestionsEditor
        questions={draft.questions ?? []}
        points={draft.points}
        ids={services.ids}
        format={format}
        onChange={(questions) => onChange({ questions })}
      />
      {!isFirst && (
        <>
          <FormField
            label={strings.changeSummary}
            rows={2}
            value={draft.changeSummary}
            onChange={(changeSummary) => onChange({ changeSummary })}
          />
          <Checkbox
            className={styles.tick}
            label={strings.materialLabel}
            checked={draft.material}
            onChange={(_event, material = false) => onChange({ material })}
          />
        </>
      )}
      <DueField
        due={draft.due}
        today={services.clock.today()}
        format={format}
        onChange={(due) => onChange({ due })}
      />
      <ScheduleFields
        schedule={draft.schedule}
        zone={services.zone}
        today={services.clock.today()}
        format={format}
        onChange={(schedule) => props.onChange(withSchedule(draft, services.zone, schedule))}
      />
    </>
  );
}
