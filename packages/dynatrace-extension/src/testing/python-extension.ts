import type { Files } from '@extkit/testing';

/** Builds a wheel of the module `probe`, with the version of the manifest; so it needs no tool from an index. */
const BACKEND = `import pathlib, re, time, zipfile

def build_wheel(directory, config_settings=None, metadata_directory=None):
    manifest = pathlib.Path("extension/extension.yaml").read_text()
    version = re.search(r"version: (.*)", manifest).group(1)
    info = f"probe-{version}.dist-info"
    requires = "".join(f"Requires-Dist: {line}\\n" for line in pathlib.Path("requires.txt").read_text().splitlines())
    name = f"probe-{version}-py3-none-any.whl"
    pathlib.Path("litter.egg-info").mkdir()
    with zipfile.ZipFile(f"{directory}/{name}", "w") as wheel:
        wheel.writestr(f"{info}/METADATA", f"Metadata-Version: 2.1\\nName: probe\\nVersion: {version}\\n{requires}")
        wheel.writestr(f"{info}/WHEEL", "Wheel-Version: 1.0\\nGenerator: backend 1\\nRoot-Is-Purelib: true\\nTag: py3-none-any\\n")
        for file in pathlib.Path("probe").iterdir():
            wheel.write(file, file.as_posix())
        wheel.writestr(f"{info}/RECORD", "")
    return name
`;

/** A Python extension whose own wheel is `probe-1.2.0-py3-none-any.whl`. */
export function pythonExtension(requires: readonly string[] = []): Files {
  return {
    'extension/extension.yaml': 'name: custom:probe\nversion: 1.2.0\n',
    'pyproject.toml': '[build-system]\nrequires = []\nbuild-backend = "backend"\nbackend-path = ["."]\n',
    'backend.py': BACKEND,
    'requires.txt': requires.map((requirement) => `${requirement}\n`).join(''),
    'probe/__init__.py': '',
    'probe/__main__.py': 'print("probe")\n',
  };
}
