process.argv[2] = 'again';
require('./index.js');
