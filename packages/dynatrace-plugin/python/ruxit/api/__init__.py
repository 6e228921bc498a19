"""The documented programming interface of plugins."""
