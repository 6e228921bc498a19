"""Runs a plugin in place of the plugin module, and tells on a channel of its own what the plugin sends."""
