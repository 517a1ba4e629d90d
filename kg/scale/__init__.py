"""The flow over many documents: worker processes, and what earlier builds found."""
