/**
 * Imported before anything else: an older Node crashes on loading the database's native part, without a word.
 */
if (Number.parseInt(process.versions.node, 10) < 22) {
  process.stderr.write(`The local intranet needs Node 22 and this is ${process.version}. Use “npm start”.\n`);
  process.exit(1);
}
