import { ActionButton } from '@fluentui/react/lib/Button';
import { versions as strings } from 'ReviewStrings';
import * as React from 'react';
import type { IIds } from '../../application/ports';
import { fill } from '../../components/fill';
import { FormField } from '../../components/fluent/FormField';
import { MoveButtons, RemoveButton } from '../../components/fluent/ItemActions';
import { UndoBar } from '../../components/fluent/UndoBar';
import { partTitles } from '../../components/policyView/partTitles';
import { policyParts } from '../../domain/policy/policy';
import type { PolicyPart, PolicyPoint } from '../../domain/policy/policy';
import { addPoint, changePoint, movePoint, removePoint } from '../../domain/policy/versionDraft';
import { IconPicker } from './IconPicker';
import styles from './Versions.module.scss';

interface IPointsEditorProps {
  points: readonly PolicyPoint[];
  ids: IIds;
  onChange(points: PolicyPoint[]): void;
}

/** A point that was taken out, with all points as they were. */
type Removed = { point: PolicyPoint; before: readonly PolicyPoint[] };

/** The highlights by part: add, remove, reorder, edit. What was removed last is brought back by a press. */
export function PointsEditor({ points, ids, onChange }: IPointsEditorProps): React.ReactElement {
  const [removed, setRemoved] = React.useState<Removed>();
  const [added, setAdded] = React.useState<string>();

  function change(next: PolicyPoint[]): void {
    setRemoved(undefined);
    onChange(next);
  }

  function add(part: PolicyPart): void {
    const key = ids.guid();
    setAdded(key);
    change(addPoint(points, part, key));
  }

  function remove(point: PolicyPoint): void {
    setRemoved({ point, before: points });
    onChange(removePoint(points, point.key));
  }

  return (
    <>
      {policyParts.map((part) => (
        <fieldset key={part} className={styles.part}>
          <legend>{partTitles[part]}</legend>
          <ol className={styles.points}>
            {points
              .filter((point) => point.part === part)
              .map((point, index, siblings) => (
                <PointEditor
                  key={point.key}
                  point={point}
                  isNew={point.key === added}
                  isFirst={index === 0}
                  isLast={index === siblings.length - 1}
                  onChange={(edit) => change(changePoint(points, point.key, edit))}
                  onMove={(by) => change(movePoint(points, point.key, by))}
                  onRemove={() => remove(point)}
                />
              ))}
          </ol>
          {removed?.point.part === part && (
            <UndoBar
              text={fill(strings.pointRemoved, { title: removed.point.title || strings.untitled })}
              onUndo={() => change([...removed.before])}
            />
          )}
          <ActionButton
            iconProps={{ iconName: 'Add' }}
            text={strings.addPoint}
            ariaLabel={fill(strings.addPointTo, { part: partTitles[part] })}
            onClick={() => add(part)}
          />
        </fieldset>
      ))}
    </>
  );
}

interface IPointEditorProps {
  point: PolicyPoint;
  /** It was added just now: its heading is what is written next. */
  isNew: boolean;
  isFirst: boolean;
  isLast: boolean;
  onChange(change: Partial<Omit<PolicyPoint, 'key'>>): void;
  onMove(by: -1 | 1): void;
  onRemove(): void;
}

function PointEditor(props: IPointEditorProps): React.ReactElement {
  const { point, isNew, isFirst, isLast, onChange, onMove, onRemove } = props;
  const title = point.title || strings.untitled;
  return (
    <li className={styles.point}>
      <div className={styles.pointFields}>
        <FormField
          label={strings.pointTitle}
          value={point.title}
          takesFocus={isNew}
          onChange={(typed) => onChange({ title: typed })}
        />
        <FormField
          label={strings.pointText}
          rows={2}
          value={point.text}
          onChange={(text) => onChange({ text })}
        />
        <IconPicker
          label={fill(strings.iconOf, { title })}
          name={`icon-${point.key}`}
          icon={point.icon}
          onChange={(icon) => onChange({ icon })}
        />
      </div>
      <div className={styles.pointActions}>
        <MoveButtons
          names={{ up: fill(strings.moveUp, { title }), down: fill(strings.moveDown, { title }) }}
          isFirst={isFirst}
          isLast={isLast}
          onMove={onMove}
        />
        <RemoveButton name={fill(strings.removePoint, { title })} onRemove={onRemove} />
      </div>
    </li>
  );
}
