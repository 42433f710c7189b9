/** Where our own files stand in a program: the lib, the roles, the stubs. No file of a user's can. */
export const OWN_FOLDER = '/llm-cost-lint:';
