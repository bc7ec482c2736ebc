// Written in syntax that old Nodes can read: they must be able to say why they stop.

/**
 * Whether a version is in a range as package.json writes it: `^20.19.0` and `>=22.12.0`, with `||`
 * between them.
 */
export function isInRange(version, range) {
  return range.split('||').some(function (part) {
    var comparator = readComparator(part);
    if (comparator.within && numbersOf(version)[0] !== comparator.numbers[0]) return false;
    return isAtLeast(numbersOf(version), comparator.numbers);
  });
}

/** The range in words: "20.19 or a later 20, or 22.12 or newer". */
export function describeRange(range) {
  return range
    .split('||')
    .map(function (part) {
      var comparator = readComparator(part);
      var lowest = comparator.numbers.slice(0, 2).join('.');
      return lowest + (comparator.within ? ' or a later ' + comparator.numbers[0] : ' or newer');
    })
    .join(', or ');
}

function readComparator(part) {
  var match = /^\s*(\^|>=)\s*(\d+(?:\.\d+)*)\s*$/.exec(part);
  if (!match)
    throw new Error('"' + part + '" is no range that is known here. Write ^1.2.3 or >=1.2.3.');
  return { within: match[1] === '^', numbers: numbersOf(match[2]) };
}

function numbersOf(version) {
  return version.split('.').map(Number);
}

function isAtLeast(numbers, lowest) {
  for (var place = 0; place < lowest.length; place++) {
    if (numbers[place] !== lowest[place]) return numbers[place] > lowest[place];
  }
  return true;
}
