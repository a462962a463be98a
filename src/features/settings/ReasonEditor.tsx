import { Checkbox } from '@fluentui/react/lib/Checkbox';
import { settings as strings } from 'ReviewStrings';
import * as React from 'react';
import { fill } from '../../components/fill';
import { Choice } from '../../components/fluent/Choice';
import { FormField } from '../../components/fluent/FormField';
import { MoveButtons, RemoveButton } from '../../components/fluent/ItemActions';
import type { PolicyPoint } from '../../domain/policy/policy';
import type { ReportReason } from '../../domain/reporting/reasons';
import styles from './SettingsForm.module.scss';

interface IReasonEditorProps {
  reason: ReportReason;
  /** The points of the version in force. */
  points: readonly PolicyPoint[];
  isFirst: boolean;
  isLast: boolean;
  problem: string | undefined;
  note: string;
  onChange(part: Partial<Omit<ReportReason, 'code'>>): void;
  onMove(by: -1 | 1): void;
  onRemove(): void;
}

/** One reason: a line that opens to its fields. One that is new, wrong or in conflict is open. */
export function ReasonEditor(props: IReasonEditorProps): React.ReactElement {
  const { reason, isFirst, isLast, problem, note, onMove, onRemove } = props;
  const label = reason.label || strings.untitled;
  const [isNew] = React.useState(reason.label === '');
  const [isOpen, setOpen] = React.useState(isNew);
  const mustOpen = Boolean(problem) || note !== '';
  React.useEffect(() => {
    if (mustOpen) setOpen(true);
  }, [mustOpen]);
  return (
    <li className={styles.reason}>
      <details open={isOpen} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
        <summary className={styles.reasonTitle}>
          {label}
          <span className={styles.hint}>
            {[reason.route, reason.urgent ? strings.urgentMark : ''].filter(Boolean).join(' · ')}
          </span>
        </summary>
        <ReasonFields {...props} isNew={isNew} />
      </details>
      <div>
        <MoveButtons
          names={{ up: fill(strings.moveUp, { label }), down: fill(strings.moveDown, { label }) }}
          isFirst={isFirst}
          isLast={isLast}
          onMove={onMove}
        />
        <RemoveButton name={fill(strings.removeReason, { label })} onRemove={onRemove} />
      </div>
    </li>
  );
}

function ReasonFields(props: IReasonEditorProps & { isNew: boolean }): React.ReactElement {
  const { reason, points, problem, note, isNew, onChange } = props;
  const isGone = reason.pointKey !== '' && !points.some(({ key }) => key === reason.pointKey);
  return (
    <div className={styles.reasonFields}>
      <FormField
        label={strings.reasonLabel}
        problem={problem}
        note={note}
        maxLength={200}
        value={reason.label}
        takesFocus={isNew}
        onChange={(label) => onChange({ label })}
      />
      <FormField
        label={strings.route}
        hint={strings.routeHint}
        maxLength={200}
        value={reason.route}
        onChange={(route) => onChange({ route })}
      />
      <Choice
        className={styles.point}
        label={strings.point}
        chosen={reason.pointKey}
        options={[
          { key: '', text: strings.noPoint },
          ...(isGone
            ? [{ key: reason.pointKey, text: fill(strings.gonePoint, { key: reason.pointKey }) }]
            : []),
          ...points.map(({ key, title }) => ({ key, text: title }))
        ]}
        onChoose={(pointKey) => onChange({ pointKey })}
      />
      <Checkbox
        label={strings.urgent}
        checked={reason.urgent}
        onChange={(_event, urgent = false) => onChange({ urgent })}
      />
    </div>
  );
}
