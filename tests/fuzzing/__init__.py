"""Inputs that are nearly right: real small files of every kind, changed where their structure is."""
