/** The options of a command line, with their values in the order in which they were given; a switch has one that is empty. */
export type OptionValues = ReadonlyMap<string, readonly string[]>;
