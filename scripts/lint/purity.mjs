// A rule of our own for oxlint: what it has built in catches Date.now(), but not new Date() without a moment.

/** True of `new Date()` and `Date()`: both read the clock. */
function readsTheClock(node) {
  return node.callee.type === 'Identifier' && node.callee.name === 'Date' && node.arguments.length === 0;
}

const message = 'This reads the clock; take `now` as an argument.';

const noClock = {
  create(context) {
    const check = (node) => {
      if (readsTheClock(node)) context.report({ node, message });
    };
    return { NewExpression: check, CallExpression: check };
  },
};

export default { meta: { name: 'purity' }, rules: { 'no-clock': noClock } };
