/** The name of the configuration file, wherever it lies: editor and command line share it. */
export const CONFIGURATION_FILE = 'gongkai.config.json';
