/** Test files for jobs side by side: those that take longest come first, so that no job is left with one at the end. */
module.exports = (files, longest) => {
  const rank = (file) => {
    const at = longest.findIndex((name) => file.endsWith(`/${name}.test.ts`));
    return at === -1 ? longest.length : at;
  };
  return files.toSorted().sort((a, b) => rank(a) - rank(b));
};
