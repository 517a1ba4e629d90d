"""Reading files that people write, with every fault named at its line."""
