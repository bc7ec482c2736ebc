// Imported first, and written in syntax that old Nodes can read: they must be able to say why they stop.
var major = Number(process.versions.node.split('.')[0]);

if (major < 20) {
  console.error(
    'Node ' +
      process.versions.node +
      ' is too old: this project starts from Node 20 or newer. Install a newer Node from https://nodejs.org and run the command again.',
  );
  process.exit(1);
}
