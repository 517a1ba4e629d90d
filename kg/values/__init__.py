"""Values with a normal form: names, partial dates, currencies, decimals."""
