/**
 * Whether a version of Node ("22.13.0") is one of those that package.json names: "^20.19.0 || ^22.13.0 || >=24.0.0".
 */
export function takesNode(version, range) {
  const [major, minor] = version.split('.').map(Number);
  return range.split(' || ').some(part => {
    const [, sign, first, second] = /^(\^|>=)(\d+)\.(\d+)\.0$/.exec(part);
    if (major === Number(first)) return minor >= Number(second);
    return sign === '>=' && major > Number(first);
  });
}
