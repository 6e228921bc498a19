"""The plugin cannot be run at all."""


class Refusal(Exception):
    """Its message is for the user: what is missing, and what to do."""
