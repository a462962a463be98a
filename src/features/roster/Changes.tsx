import * as React from 'react';
import { roster as strings } from 'ReviewStrings';
import type { Audience } from '../../application/review/roster';
import { fill } from '../../components/fill';
import type { Format } from '../../components/format';
import form from '../../components/form/Form.module.scss';
import { Heading } from '../../components/heading/Heading';
import type { RosterChanges } from '../../domain/coverage/compareRosters';
import type { RosterPerson } from '../../domain/coverage/roster';
import { PeopleFold } from './PeopleFold';

interface IChangesProps {
  /** Undefined where there is no roster to compare with. */
  changes: RosterChanges | undefined;
  audience: Audience;
  format: Format;
}

/** Who comes, who leaves and who moves, in numbers and by name. */
export function Changes({ changes, audience, format }: IChangesProps): React.ReactElement {
  return (
    <section>
      <Heading below={3} className={form.subtitle}>
        {strings.changes}
      </Heading>
      {changes ? (
        <ChangeLists changes={changes} format={format} />
      ) : (
        <p>{audience.kind === 'faulty' ? strings.changesFaulty : strings.changesNone}</p>
      )}
    </section>
  );
}

function ChangeLists({ changes, format }: { changes: RosterChanges; format: Format }): React.ReactElement {
  const { coming, leaving, moving } = changes;
  const lists: [string, string[]][] = [
    [format.plural(strings.coming, coming.length), coming.map(lineOf)],
    [format.plural(strings.leaving, leaving.length), leaving.map(lineOf)],
    [format.plural(strings.moving, moving.length), moving.map(moveOf)]
  ];
  const changed = lists.filter(([, lines]) => lines.length > 0);
  if (changed.length === 0) return <p>{strings.changesSame}</p>;
  return (
    <>
      {changed.map(([title, lines]) => (
        <PeopleFold key={title} title={title} lines={lines} format={format} />
      ))}
    </>
  );
}

function lineOf({ name, email, division }: RosterPerson): string {
  return `${name || strings.nameless} (${email}), ${division || strings.noDivision}`;
}

function moveOf({ person, from }: RosterChanges['moving'][number]): string {
  return fill(strings.moved, {
    name: person.name || person.email,
    from: from || strings.noDivision,
    division: person.division || strings.noDivision
  });
}
