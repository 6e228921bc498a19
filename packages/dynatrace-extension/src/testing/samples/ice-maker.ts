import type { Files } from '@extkit/testing';

const manifest = `name: custom:ice-maker
version: 1.2.0
minDynatraceVersion: "1.310"
author:
  name: Example
python:
  runtime:
    module: ice_maker
    version:
      min: "3.10"
      max: "3.14"
  activation:
    remote:
      path: activationSchema.json
  featureSets:
    - featureSet: machines
      metrics:
        - key: ice.bags
    - featureSet: doors
      metrics:
        - key: ice.door.opened.count
metrics:
  - key: ice.bags
    metadata:
      displayName: Bags
      description: Bags of ice that are ready
      unit: Count
  - key: ice.door.opened.count
    metadata:
      displayName: Opened doors
      description: How often somebody has taken ice
      unit: Count
`;

const activationSchema = `{
  "dynatrace": "1",
  "schemaId": "python-extension.activation",
  "displayName": "Ice maker",
  "maturity": "GENERAL_AVAILABILITY",
  "allowedScopes": ["tenant"],
  "multiObject": false,
  "types": {
    "remote": {
      "type": "object",
      "properties": {
        "url": {
          "displayName": "URL",
          "type": "text",
          "nullable": false,
          "default": ""
        }
      }
    }
  },
  "properties": {
    "pythonRemote": {
      "displayName": "On an ActiveGate",
      "type": { "$ref": "#/types/remote" }
    }
  }
}
`;

const pyproject = `[build-system]
requires = ["setuptools>=61"]
build-backend = "setuptools.build_meta"

[project]
name = "ice-maker"
version = "1.2.0"
dependencies = [
  "dt-extensions-sdk>=1.10",
  "requests",
]

[tool.ruff]
line-length = 100
`;

const setup = `"""All else is in pyproject.toml."""

from setuptools import setup

setup(
    name="ice-maker",
    version="1.2",
    packages=["ice_maker"],  # the program
)
`;

/** A Python program with its packaging. */
export const iceMaker: Files = {
  'extension/extension.yaml': manifest,
  'extension/activationSchema.json': activationSchema,
  'extension/lib/ice_maker-1.2.0-py3-none-any.whl': '',
  'ice_maker/__init__.py': '',
  'pyproject.toml': pyproject,
  'setup.py': setup,
};
