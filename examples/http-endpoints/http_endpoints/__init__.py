"""Monitors HTTP and HTTPS endpoints."""
