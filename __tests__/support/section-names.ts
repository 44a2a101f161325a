/** The sections of a description as most policies have them, with their older names. */
export const sectionNames = [
  { name: 'Impact', also: [] },
  { name: 'Test Plan', also: ['Test Case', 'Test Cases'] },
  { name: 'Where problems could occur', also: ['Regression Potential'] },
  { name: 'Other Info', also: [] },
];

export const requiredSections = ['Impact', 'Test Plan', 'Where problems could occur'];
