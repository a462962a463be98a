import { ChoiceGroup } from '@fluentui/react/lib/ChoiceGroup';
import { roster as strings } from 'ReviewStrings';
import * as React from 'react';
import type { Audience, OpenedRoster, OpeningChoice } from '../../application/review/roster';
import { fill } from '../../components/fill';
import { Choice } from '../../components/fluent/Choice';
import type { Format } from '../../components/format';
import { Problem } from '../../components/message/Problem';
import type { WhyLeftOut } from '../../domain/coverage/groupRoster';
import type { DateOrder, RosterPerson } from '../../domain/coverage/roster';
import { PeopleFold } from './PeopleFold';
import { ProblemList } from './ProblemList';
import { RosterContents } from './RosterContents';
import { RosterCheck } from './RosterCheck';
import styles from './Roster.module.scss';
import type { Chosen } from './useChoice';

interface IChosenRosterProps {
  chosen: Chosen;
  /** What is stored now; undefined while it is read. */
  audience: Audience | undefined;
  format: Format;
  busy: boolean;
  onStore(people: readonly RosterPerson[]): void;
  onChooseAgain(choice: OpeningChoice): void;
  onForget(): void;
}

const unreadWords: Record<Exclude<OpenedRoster['kind'], 'read' | 'group'>, string> = {
  unreadable: strings.unreadable,
  unknownEncoding: strings.unknownEncoding,
  oldWorkbook: strings.oldWorkbook,
  brokenWorkbook: strings.brokenWorkbook,
  workbookTooLarge: strings.workbookTooLarge,
  readerNotLoaded: strings.readerNotLoaded
};

/** What has come of a choice: a check to read, a question, problems, or why there is nothing to check. */
export function ChosenRoster(props: IChosenRosterProps): React.ReactElement {
  const { name, opened } = props.chosen;
  switch (opened.kind) {
    case 'read':
      return <OpenedFile {...props} opened={opened} />;
    case 'group':
      return <OpenedGroup {...props} opened={opened} />;
    default:
      return <Problem>{fill(unreadWords[opened.kind], { name })}</Problem>;
  }
}

type Opened<K extends OpenedRoster['kind']> = IChosenRosterProps & {
  opened: Extract<OpenedRoster, { kind: K }>;
};

function OpenedFile(props: Opened<'read'>): React.ReactElement {
  const { chosen, opened, format, onChooseAgain } = props;
  const { roster, sheets, encoding } = opened;
  return (
    <>
      {sheets && sheets.names.length > 1 && (
        <Choice
          className={styles.sheet}
          label={strings.sheet}
          options={sheets.names.map((name) => ({ key: name, text: name }))}
          chosen={sheets.read}
          onChoose={(sheet) => onChooseAgain({ sheet })}
        />
      )}
      {roster.kind === 'faulty' && (
        <ProblemList name={chosen.name} problems={roster.problems} format={format} />
      )}
      {roster.kind === 'datesUndecided' && (
        <DatesQuestion {...roster} onAnswer={(dateOrder) => onChooseAgain({ dateOrder })} />
      )}
      {roster.kind === 'sound' && (
        <Check {...props} people={roster.people}>
          <RosterContents
            name={chosen.name}
            people={roster.people}
            reading={roster.reading}
            encoding={encoding}
            format={format}
          />
        </Check>
      )}
    </>
  );
}

const accountWords: Record<WhyLeftOut, string> = {
  disabled: strings.accountDisabled,
  guest: strings.accountGuest,
  sharesMail: strings.accountSharesMail,
  noAddress: strings.accountNoAddress
};

function OpenedGroup(props: Opened<'group'>): React.ReactElement {
  const { chosen, opened, format } = props;
  const { people, leftOut } = opened;
  const accounts = leftOut.length > 0 && (
    <PeopleFold
      title={format.plural(strings.groupLeftOut, leftOut.length)}
      lines={leftOut.map(({ account: { name, login, mail }, why }) =>
        fill(accountWords[why], { name, login: login || mail })
      )}
      format={format}
    />
  );
  if (people.length > 0) {
    return (
      <Check {...props} people={people}>
        {accounts}
      </Check>
    );
  }
  return (
    <>
      <Problem>{fill(strings.groupEmpty, { name: chosen.name })}</Problem>
      {accounts}
    </>
  );
}

/** It waits for the roster that is stored, so that nothing is saved without having been compared. */
function Check({
  chosen,
  audience,
  people,
  onStore,
  ...rest
}: React.PropsWithChildren<IChosenRosterProps & { people: readonly RosterPerson[] }>): React.ReactElement {
  if (!audience) return <p role="status">{strings.reading}</p>;
  return (
    <RosterCheck
      {...rest}
      key={chosen.name}
      name={chosen.name}
      people={people}
      audience={audience}
      onStore={() => onStore(people)}
    />
  );
}

interface IDatesQuestionProps {
  heading: string;
  example: string;
  onAnswer(order: DateOrder): void;
}

function DatesQuestion({ heading, example, onAnswer }: IDatesQuestionProps): React.ReactElement {
  const answers: { key: DateOrder; text: string }[] = [
    { key: 'dayFirst', text: strings.dayFirst },
    { key: 'monthFirst', text: strings.monthFirst }
  ];
  return (
    <ChoiceGroup
      label={fill(strings.datesQuestion, { heading, example })}
      options={answers}
      onChange={(_event, option) => {
        const answer = answers.find(({ key }) => key === option?.key);
        if (answer) onAnswer(answer.key);
      }}
    />
  );
}
