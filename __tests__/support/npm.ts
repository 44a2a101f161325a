import path from 'node:path';

/** The environment in which npm knows nothing of who runs the tests: their settings, their login, their cache. */
export function npmEnvironment(folder: string): Record<string, string> {
  return {
    PATH: [path.dirname(process.execPath), process.env.PATH].join(':'),
    HOME: path.join(folder, 'home'),
    npm_config_cache: path.join(folder, 'home/cache'),
  };
}
