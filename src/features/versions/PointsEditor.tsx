import * as React from 'react';
import { versions as strings } from 'ReviewStrings';
import type { IIds } from '../../application/ports';
import { Button } from '../../components/button/Button';
import { fill } from '../../components/fill';
import control from '../../components/field/Control.module.scss';
import { policyParts } from '../../domain/policy/policy';
import type { PolicyPoint } from '../../domain/policy/policy';
import { addPoint, changePoint, movePoint, removePoint } from '../../domain/policy/versionDraft';
import { IconPicker } from './IconPicker';
import { partTitles } from '../../components/policyView/partTitles';
import styles from './Versions.module.scss';

export interface IPointsEditorProps {
  points: readonly PolicyPoint[];
  ids: IIds;
  onChange(points: PolicyPoint[]): void;
}

/** The highlights by part: add, remove, reorder, edit. */
export function PointsEditor({ points, ids, onChange }: IPointsEditorProps): React.ReactElement {
  return (
    <>
      {policyParts.map((part) => (
        <fieldset key={part} className={styles.fieldset}>
          <legend>{partTitles[part]}</legend>
          <ol className={styles.points}>
            {points
              .filter((point) => point.part === part)
              .map((point, index, siblings) => (
                <PointEditor
                  key={point.key}
                  point={point}
                  isFirst={index === 0}
                  isLast={index === siblings.length - 1}
                  onChange={(change) => onChange(changePoint(points, point.key, change))}
                  onMove={(by) => onChange(movePoint(points, point.key, by))}
                  onRemove={() => onChange(removePoint(points, point.key))}
                />
              ))}
          </ol>
          <Button
            aria-label={fill(strings.addPointTo, { part: partTitles[part] })}
            onClick={() => onChange(addPoint(points, part, ids.guid()))}
          >
            {strings.addPoint}
          </Button>
        </fieldset>
      ))}
    </>
  );
}

interface IPointEditorProps {
  point: PolicyPoint;
  isFirst: boolean;
  isLast: boolean;
  onChange(change: Partial<Omit<PolicyPoint, 'key'>>): void;
  onMove(by: -1 | 1): void;
  onRemove(): void;
}

function PointEditor(props: IPointEditorProps): React.ReactElement {
  const { point, isFirst, isLast, onChange, onMove, onRemove } = props;
  const title = point.title || strings.untitled;
  return (
    <li className={styles.point}>
      <div className={styles.pointFields}>
        <label className={`${control.control} ${styles.field}`}>
          {strings.pointTitle}
          <input
            type="text"
            value={point.title}
            onChange={(event) => onChange({ title: event.target.value })}
          />
        </label>
        <label className={`${control.control} ${styles.field}`}>
          {strings.pointText}
          <textarea
            rows={2}
            value={point.text}
            onChange={(event) => onChange({ text: event.target.value })}
          />
        </label>
        <IconPicker
          label={fill(strings.iconOf, { title })}
          name={`icon-${point.key}`}
          icon={point.icon}
          onChange={(icon) => onChange({ icon })}
        />
      </div>
      <div className={styles.pointActions}>
        <Button aria-label={fill(strings.moveUp, { title })} disabled={isFirst} onClick={() => onMove(-1)}>
          ↑
        </Button>
        <Button aria-label={fill(strings.moveDown, { title })} disabled={isLast} onClick={() => onMove(1)}>
          ↓
        </Button>
        <Button aria-label={fill(strings.removePoint, { title })} onClick={onRemove}>
          {strings.remove}
        </Button>
      </div>
    </li>
  );
}
