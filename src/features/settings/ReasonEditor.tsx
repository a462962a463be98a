import * as React from 'react';
import { settings as strings } from 'ReviewStrings';
import { Button } from '../../components/button/Button';
import { Field } from '../../components/field/Field';
import { fill } from '../../components/fill';
import type { PolicyPoint } from '../../domain/policy/policy';
import type { ReportReason } from '../../domain/reporting/reasons';
import styles from './SettingsForm.module.scss';

export interface IReasonEditorProps {
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
  const [isOpen, setOpen] = React.useState(reason.label === '');
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
        <ReasonFields {...props} />
      </details>
      <div className={styles.line}>
        <Button aria-label={fill(strings.moveUp, { label })} disabled={isFirst} onClick={() => onMove(-1)}>
          ↑
        </Button>
        <Button aria-label={fill(strings.moveDown, { label })} disabled={isLast} onClick={() => onMove(1)}>
          ↓
        </Button>
        <Button aria-label={fill(strings.removeReason, { label })} onClick={onRemove}>
          {strings.remove}
        </Button>
      </div>
    </li>
  );
}

function ReasonFields({ reason, points, problem, note, onChange }: IReasonEditorProps): React.ReactElement {
  const isGone = reason.pointKey !== '' && !points.some(({ key }) => key === reason.pointKey);
  return (
    <div className={styles.reasonFields}>
      <Field label={strings.reasonLabel} problem={problem} note={note}>
        {(control) => (
          <input
            {...control}
            type="text"
            maxLength={200}
            value={reason.label}
            onChange={({ target }) => onChange({ label: target.value })}
          />
        )}
      </Field>
      <Field label={strings.route} hint={strings.routeHint}>
        {(control) => (
          <input
            {...control}
            type="text"
            maxLength={200}
            value={reason.route}
            onChange={({ target }) => onChange({ route: target.value })}
          />
        )}
      </Field>
      <Field label={strings.point}>
        {(control) => (
          <select
            {...control}
            value={reason.pointKey}
            onChange={({ target }) => onChange({ pointKey: target.value })}
          >
            <option value="">{strings.noPoint}</option>
            {isGone && (
              <option value={reason.pointKey}>{fill(strings.gonePoint, { key: reason.pointKey })}</option>
            )}
            {points.map(({ key, title }) => (
              <option key={key} value={key}>
                {title}
              </option>
            ))}
          </select>
        )}
      </Field>
      <label className={styles.tick}>
        <input
          type="checkbox"
          checked={reason.urgent}
          onChange={({ target }) => onChange({ urgent: target.checked })}
        />
        {strings.urgent}
      </label>
    </div>
  );
}
