process.argv[2] = 'branches';
require('./index.js');
