/** A sheet for the first trials with people, nothing of it filled in. */
export const trialText = {
  title: 'Five tasks for three friends',
  lead: 'Before you hold a lesson, watch three people use the site, one after the other. Say nothing while they try. You test the site, not them: tell them so.',
  print: 'Print',
  before: {
    heading: 'Before',
    fields: [
      'Date',
      'Device and browser',
      'Has traded before (yes, no)',
      'Read the question aloud (yes, no)',
    ],
  },
  tasks: {
    heading: 'Tasks',
    list: [
      {
        task: 'From the first page, find a lesson of ten minutes and start it on the wall.',
        note: 'Time until the first question stands there, and where they looked first.',
      },
      {
        task: 'Guess at the first question and have it shown.',
        note: 'How they made the guess (finger, mouse, keys, typed), the guess, and what they said on seeing the answer.',
      },
      {
        task: 'Say in your own words what the picture now tells.',
        note: 'Their sentence, word by word. Did it name the time, the count and what it is a count of?',
      },
      {
        task: 'Find out what is wrong with one thing that you believed before.',
        note: 'Which belief, whether they found it without help, and what they still believe afterwards.',
      },
      {
        task: 'Send the question to somebody else, so that they see it without the answer.',
        note: 'Whether it worked, and what they expected to happen.',
      },
    ],
  },
  columns: { task: 'Task', friend: (number: string) => `Friend ${number}`, note: 'What to note' },
  after: {
    heading: 'Ask each of them afterwards',
    questions: [
      'What surprised you?',
      'What did you want to do and could not?',
      'How sure are you that you understood the first answer: half, three quarters, nearly certain?',
      'A week later: what do you remember?',
    ],
  },
  stood: 'What stood in the way, in the order in which it should be mended',
};
