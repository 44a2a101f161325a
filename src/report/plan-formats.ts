/** How a plan can be printed. Apart from what prints it: the command line names them at every start. */
export const planFormats = ['text', 'json', 'markdown', 'ics'] as const;
