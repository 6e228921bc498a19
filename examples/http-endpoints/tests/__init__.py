"""Run them with: python -m unittest"""
