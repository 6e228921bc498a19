"""A stand-in for the part of the plugin module that plugins import: only what is documented of `ruxit.api` is here."""
