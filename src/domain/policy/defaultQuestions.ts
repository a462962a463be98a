import type { ScenarioQuestion } from './questions';

/**
 * Scenario questions for the standard highlights, each resting on one of their points. An owner adds them to a version
 * with one press, and changes them like their own.
 */
export const defaultQuestions: readonly ScenarioQuestion[] = [
  {
    key: 'weekend-debate',
    situation:
      'On Saturday you want to join an online debate about a new park in your suburb. Your work has nothing to do with parks.',
    answers: [
      'You may join in, as most people may.',
      'You may not. Public servants keep out of online debates.',
      'You may, once the department has approved your words.'
    ],
    right: 0,
    why: 'Outside work you keep most of the rights that anyone has to join online discussion.',
    pointKey: 'private-citizen'
  },
  {
    key: 'after-hours',
    situation:
      'At home, on your own phone, you are about to post an angry remark about a customer. No name is given.',
    answers: [
      'That is your own business. You are not at work.',
      'The Code of Conduct and the law bind you after hours too.',
      'It is fine while your account does not say where you work.'
    ],
    right: 1,
    why: 'What you do online must be lawful. The Values and the Code of Conduct apply out of hours too.',
    pointKey: 'lawful'
  },
  {
    key: 'closed-group',
    situation:
      'A friend’s group has 12 members and is closed. You feel like telling them about a bad day with your team.',
    answers: [
      'A closed group is private, so you can say anything there.',
      'Say only what you would say in a conversation that others can hear.',
      'Ask the group to keep it to themselves, and then go on.'
    ],
    right: 1,
    why: 'Treat a comment online as a conversation held in public. Any member can pass it on.',
    pointKey: 'public-conversation'
  },
  {
    key: 'own-opinion',
    situation: 'Your profile names the department. You want to post your opinion about a sports club.',
    answers: [
      'Make it clear that the view is your own.',
      'Say that the department sees it the same way.',
      'Take the opinion down if a journalist asks.'
    ],
    right: 0,
    why: 'Readers may take your view for the department’s. Say clearly that it is yours.',
    pointKey: 'own-views'
  },
  {
    key: 'screen-photo',
    situation:
      'You take a photo of the cake on your desk for social media. A customer’s record shows on the screen behind it.',
    answers: [
      'Post it. Nobody looks at the screen.',
      'Post it with a blur filter over the cake.',
      'Do not post it. Take another photo without the screen.'
    ],
    right: 2,
    why: 'Confidential work information stays at work, in pictures as much as in words.',
    pointKey: 'confidential'
  },
  {
    key: 'wrong-claim',
    situation: 'Someone writes online that the department has closed an office. You know that this is wrong.',
    answers: [
      'Answer for the department. The facts are on your side.',
      'Leave official comment to the staff who are approved to give it, and let them know.',
      'Answer under another name.'
    ],
    right: 1,
    why: 'Only approved staff comment publicly for the department. They can put the claim right.',
    pointKey: 'authorised-comment'
  },
  {
    key: 'hidden-name',
    situation:
      'Your account has no real name and all privacy settings are on. You wonder whether a remark could be traced to you.',
    answers: [
      'It cannot. The settings see to that.',
      'It can. No setting guarantees that you stay anonymous.',
      'Only the police could find out.'
    ],
    right: 1,
    why: 'No privacy setting guarantees anonymity, even when you give no name and no employer.',
    pointKey: 'anonymity'
  },
  {
    key: 'insult-on-yammer',
    situation: 'You read a post on Yammer that insults a colleague for where they come from.',
    answers: [
      'Answer with an insult of your own.',
      'Look away. It was not about you.',
      'Report the post, so that someone can look into it.'
    ],
    right: 2,
    why: 'If something goes wrong, let someone know. A report reaches people who can act.',
    pointKey: 'speak-up'
  }
];
